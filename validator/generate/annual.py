"""The province's annual submission: who reached the recommended level, and the new community hospitals."""

from validator.generate.facilities import Facility, Province
from validator.generate.header import by_authority, header
from validator.generate.plan import Record
from validator.generate.reviews import review_id
from validator.generate.standing import Standing, standing


def record(province: Province, year: int) -> Record:
    """Write the annual submission of a year, due by the end of November."""
    listed = [
        (each, standing(province.plan.seed, each, year))
        for county in province.counties
        for each in (*county.of_kind("THC"), *county.of_kind("CHC"))
    ]
    recommended = [pair for pair in listed if pair[1].level == "RECOMMENDED"]
    hospitals = [pair for pair in listed if pair[1].community_hospital]
    new = [pair for pair in hospitals if pair[1].community_hospital.startswith(str(year))]
    opening = header(
        "annualSubmission", f"{province.code}-ANN-{year}", by_authority(province.authority), f"{year}-11-20"
    )
    return {
        **opening,
        "divisionCode": province.code,
        "reportYear": year,
        "reporterLevel": "PROVINCE",
        "receiver": "NHC-PRIMARY",
        "submittedAt": f"{year}-11-26",
        "summary": {"title": f"{province.name}{year}年度“优质服务基层行”活动和社区医院建设工作总结"},
        "recommendedRoster": [_recommended(*pair) for pair in recommended],
        "newCommunityHospitalRoster": [
            {**_entry(facility), "date": where.community_hospital, "standardVersionCode": "CH-TRIAL"}
            for facility, where in new
        ],
        "counts": {
            "facilitiesTotal": len(listed),
            "atStandardTotal": sum(where.level != "BELOW" for _, where in listed),
            "recommendedTotal": len(recommended),
            "communityHospitalsTotal": len(hospitals),
            "newCommunityHospitals": len(new),
        },
    }


def _entry(facility: Facility) -> Record:
    return {
        "facilityId": facility.id,
        "name": facility.name,
        "facilityType": facility.kind.code,
        "divisionCode": facility.division,
    }


def _recommended(facility: Facility, where: Standing) -> Record:
    return {
        **_entry(facility),
        "date": where.reached,
        "standardVersionCode": f"{facility.kind.code}-2022",
        "reviewRecordId": review_id(facility, where.reached),
    }
