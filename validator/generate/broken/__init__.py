"""Records of a synthetic province broken on purpose, one fault each, with a label that says which."""
