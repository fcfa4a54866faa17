module jiceng.example/structure

go 1.19
