SELECT facility_divisionCode AS division, staff_postsIntermediate + staff_postsSenior AS numerator, staff_postsTechnical AS denominator
FROM centre
