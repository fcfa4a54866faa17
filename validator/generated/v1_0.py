"""The expressions of standard 1.0 as Python; written by ``python -m tools.translate``."""
# fmt: off

from validator.cel.prelude import *

STAMP = "sha256:858fb9e9bc9c2570109330c721760b1222d2f5b0e478ee57ee2ea99dd3c33553"


# !record.activity.familyDoctorService
def fast_1c459035dbdd(env: Env) -> object:
    record = env.record
    return (not record['activity']['familyDoctorService'])


def exact_1c459035dbdd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(negate(
        field(
            field(record, 'activity', 'record.activity'),
            'familyDoctorService',
            'record.activity.familyDoctorService',
        ),
    ))


# !record.attendanceDates.exists(d, date(d) < date(record.startDate) || (has(record.endDate) && date(d) > date(record.endDate)))
def fast_c7efd16cddee(env: Env) -> object:
    record = env.record
    return (not any(
        (
            (date(d_) < date(record['startDate']))
            or (('endDate' in record) and (date(d_) > date(record['endDate'])))
        )
        for d_ in record['attendanceDates']
    ))


def exact_c7efd16cddee(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(negate(
        some(
            field(record, 'attendanceDates', 'record.attendanceDates'),
            lambda d_: either(
                lambda: apply(
                    less,
                    apply(date, d_),
                    apply(date, field(record, 'startDate', 'record.startDate')),
                ),
                lambda: both(
                    lambda: present(record, 'endDate'),
                    lambda: apply(
                        more,
                        apply(date, d_),
                        apply(date, field(record, 'endDate', 'record.endDate')),
                    ),
                ),
            ),
        ),
    ))


# !record.emergency.feverRoomStandardised || record.emergency.hasFeverRoom
def fast_f2c84b88ae6b(env: Env) -> object:
    record = env.record
    return ((not record['emergency']['feverRoomStandardised']) or record['emergency']['hasFeverRoom'])


def exact_f2c84b88ae6b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: negate(
            field(
                field(record, 'emergency', 'record.emergency'),
                'feverRoomStandardised',
                'record.emergency.feverRoomStandardised',
            ),
        ),
        lambda: field(
            field(record, 'emergency', 'record.emergency'),
            'hasFeverRoom',
            'record.emergency.hasFeverRoom',
        ),
    ))


# !record.pharmacy.prescriptionReviewPublished || record.pharmacy.prescriptionReview
def fast_a630416c045a(env: Env) -> object:
    record = env.record
    return (
        (not record['pharmacy']['prescriptionReviewPublished'])
        or record['pharmacy']['prescriptionReview']
    )


def exact_a630416c045a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: negate(
            field(
                field(record, 'pharmacy', 'record.pharmacy'),
                'prescriptionReviewPublished',
                'record.pharmacy.prescriptionReviewPublished',
            ),
        ),
        lambda: field(
            field(record, 'pharmacy', 'record.pharmacy'),
            'prescriptionReview',
            'record.pharmacy.prescriptionReview',
        ),
    ))


# !record.tcm.tcmHallUpgraded || record.tcm.hasTcmHall
def fast_0a626a55d16e(env: Env) -> object:
    record = env.record
    return ((not record['tcm']['tcmHallUpgraded']) or record['tcm']['hasTcmHall'])


def exact_0a626a55d16e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: negate(
            field(field(record, 'tcm', 'record.tcm'), 'tcmHallUpgraded', 'record.tcm.tcmHallUpgraded'),
        ),
        lambda: field(field(record, 'tcm', 'record.tcm'), 'hasTcmHall', 'record.tcm.hasTcmHall'),
    ))


# 'COMMUNITY_HOSPITAL' in item.designations
def fast_dfe1ad069d62(env: Env) -> object:
    item = env.item
    return among('COMMUNITY_HOSPITAL', item['designations'])


def exact_dfe1ad069d62(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(among, 'COMMUNITY_HOSPITAL', field(item, 'designations', 'item.designations')))


# 'COMMUNITY_HOSPITAL' in record.facility.designations
def fast_31d5d55e8b0f(env: Env) -> object:
    record = env.record
    return among('COMMUNITY_HOSPITAL', record['facility']['designations'])


def exact_31d5d55e8b0f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        'COMMUNITY_HOSPITAL',
        field(field(record, 'facility', 'record.facility'), 'designations', 'record.facility.designations'),
    ))


# 'INTERMEDIATE'
def fast_8650a69262d0(env: Env) -> object:
    return 'INTERMEDIATE'


def exact_8650a69262d0(env: Env) -> object:
    return settle('INTERMEDIATE')


# 'bundle'
def fast_9fe702bcb13e(env: Env) -> object:
    return 'bundle'


def exact_9fe702bcb13e(env: Env) -> object:
    return settle('bundle')


# (!has(record.safety.liabilityInsurance.validFrom) || isDate(record.safety.liabilityInsurance.validFrom)) && (!has(record.safety.liabilityInsurance.validTo) || isDate(record.safety.liabilityInsurance.validTo)) && (!has(record.safety.liabilityInsurance.validFrom) || !has(record.safety.liabilityInsurance.validTo) || record.safety.liabilityInsurance.validFrom <= record.safety.liabilityInsurance.validTo)
def fast_4443d15083fd(env: Env) -> object:
    record = env.record
    return (
        (
            (not ('validFrom' in record['safety']['liabilityInsurance']))
            or is_date(record['safety']['liabilityInsurance']['validFrom'])
        )
        and (
            (not ('validTo' in record['safety']['liabilityInsurance']))
            or is_date(record['safety']['liabilityInsurance']['validTo'])
        )
        and (
            (not ('validFrom' in record['safety']['liabilityInsurance']))
            or (not ('validTo' in record['safety']['liabilityInsurance']))
            or (record['safety']['liabilityInsurance']['validFrom'] <= record['safety']['liabilityInsurance']['validTo'])
        )
    )


def exact_4443d15083fd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: either(
            lambda: negate(
                present(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validFrom',
                ),
            ),
            lambda: apply(
                is_date,
                field(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validFrom',
                    'record.safety.liabilityInsurance.validFrom',
                ),
            ),
        ),
        lambda: either(
            lambda: negate(
                present(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validTo',
                ),
            ),
            lambda: apply(
                is_date,
                field(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validTo',
                    'record.safety.liabilityInsurance.validTo',
                ),
            ),
        ),
        lambda: either(
            lambda: negate(
                present(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validFrom',
                ),
            ),
            lambda: negate(
                present(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validTo',
                ),
            ),
            lambda: apply(
                at_most,
                field(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validFrom',
                    'record.safety.liabilityInsurance.validFrom',
                ),
                field(
                    field(
                        field(record, 'safety', 'record.safety'),
                        'liabilityInsurance',
                        'record.safety.liabilityInsurance',
                    ),
                    'validTo',
                    'record.safety.liabilityInsurance.validTo',
                ),
            ),
        ),
    ))


# (!has(record.safety.riskFund.validFrom) || isDate(record.safety.riskFund.validFrom)) && (!has(record.safety.riskFund.validTo) || isDate(record.safety.riskFund.validTo)) && (!has(record.safety.riskFund.validFrom) || !has(record.safety.riskFund.validTo) || record.safety.riskFund.validFrom <= record.safety.riskFund.validTo)
def fast_3de853362ff6(env: Env) -> object:
    record = env.record
    return (
        (
            (not ('validFrom' in record['safety']['riskFund']))
            or is_date(record['safety']['riskFund']['validFrom'])
        )
        and (
            (not ('validTo' in record['safety']['riskFund']))
            or is_date(record['safety']['riskFund']['validTo'])
        )
        and (
            (not ('validFrom' in record['safety']['riskFund']))
            or (not ('validTo' in record['safety']['riskFund']))
            or (record['safety']['riskFund']['validFrom'] <= record['safety']['riskFund']['validTo'])
        )
    )


def exact_3de853362ff6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: either(
            lambda: negate(
                present(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validFrom',
                ),
            ),
            lambda: apply(
                is_date,
                field(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validFrom',
                    'record.safety.riskFund.validFrom',
                ),
            ),
        ),
        lambda: either(
            lambda: negate(
                present(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validTo',
                ),
            ),
            lambda: apply(
                is_date,
                field(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validTo',
                    'record.safety.riskFund.validTo',
                ),
            ),
        ),
        lambda: either(
            lambda: negate(
                present(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validFrom',
                ),
            ),
            lambda: negate(
                present(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validTo',
                ),
            ),
            lambda: apply(
                at_most,
                field(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validFrom',
                    'record.safety.riskFund.validFrom',
                ),
                field(
                    field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
                    'validTo',
                    'record.safety.riskFund.validTo',
                ),
            ),
        ),
    ))


# (item.code == record.divisionCode || lookup('divisions', item.code, 'parent') == record.divisionCode || lookup('divisions', item.code, 'province') == record.divisionCode)
def fast_b9b4fafad1ef(env: Env) -> object:
    facts = env.facts
    item = env.item
    record = env.record
    return (
        equal(item['code'], record['divisionCode'])
        or (lookup(facts, 'divisions', item['code'], 'parent') == record['divisionCode'])
        or (lookup(facts, 'divisions', item['code'], 'province') == record['divisionCode'])
    )


def exact_b9b4fafad1ef(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            field(item, 'code', 'item.code'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(lookup, facts, 'divisions', field(item, 'code', 'item.code'), 'parent'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(lookup, facts, 'divisions', field(item, 'code', 'item.code'), 'province'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
    ))


# (item.divisionCode == record.divisionCode || lookup('divisions', item.divisionCode, 'parent') == record.divisionCode || lookup('divisions', item.divisionCode, 'province') == record.divisionCode)
def fast_2b28bff4838c(env: Env) -> object:
    facts = env.facts
    item = env.item
    record = env.record
    return (
        equal(item['divisionCode'], record['divisionCode'])
        or (lookup(facts, 'divisions', item['divisionCode'], 'parent') == record['divisionCode'])
        or (lookup(facts, 'divisions', item['divisionCode'], 'province') == record['divisionCode'])
    )


def exact_2b28bff4838c(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            field(item, 'divisionCode', 'item.divisionCode'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(lookup, facts, 'divisions', field(item, 'divisionCode', 'item.divisionCode'), 'parent'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(lookup, facts, 'divisions', field(item, 'divisionCode', 'item.divisionCode'), 'province'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
    ))


# (prefix(item.code, 6) == record.divisionCode || lookup('divisions', prefix(item.code, 6), 'parent') == record.divisionCode || lookup('divisions', prefix(item.code, 6), 'province') == record.divisionCode)
def fast_15a5ca3817d3(env: Env) -> object:
    facts = env.facts
    item = env.item
    record = env.record
    return (
        (prefix(item['code'], 6) == record['divisionCode'])
        or (lookup(facts, 'divisions', prefix(item['code'], 6), 'parent') == record['divisionCode'])
        or (lookup(facts, 'divisions', prefix(item['code'], 6), 'province') == record['divisionCode'])
    )


def exact_15a5ca3817d3(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            apply(prefix, field(item, 'code', 'item.code'), 6),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(lookup, facts, 'divisions', apply(prefix, field(item, 'code', 'item.code'), 6), 'parent'),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(
                lookup,
                facts,
                'divisions',
                apply(prefix, field(item, 'code', 'item.code'), 6),
                'province',
            ),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
    ))


# (prefix(item.villageCode, 6) == record.divisionCode || lookup('divisions', prefix(item.villageCode, 6), 'parent') == record.divisionCode || lookup('divisions', prefix(item.villageCode, 6), 'province') == record.divisionCode)
def fast_f84bef1b721b(env: Env) -> object:
    facts = env.facts
    item = env.item
    record = env.record
    return (
        (prefix(item['villageCode'], 6) == record['divisionCode'])
        or (lookup(facts, 'divisions', prefix(item['villageCode'], 6), 'parent') == record['divisionCode'])
        or (lookup(facts, 'divisions', prefix(item['villageCode'], 6), 'province') == record['divisionCode'])
    )


def exact_f84bef1b721b(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            apply(prefix, field(item, 'villageCode', 'item.villageCode'), 6),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(
                lookup,
                facts,
                'divisions',
                apply(prefix, field(item, 'villageCode', 'item.villageCode'), 6),
                'parent',
            ),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
        lambda: apply(
            equal,
            apply(
                lookup,
                facts,
                'divisions',
                apply(prefix, field(item, 'villageCode', 'item.villageCode'), 6),
                'province',
            ),
            field(record, 'divisionCode', 'record.divisionCode'),
        ),
    ))


# (record.emergency.hasFeverRoom && record.emergency.feverRoomStandardised) || record.emergency.hasFeverClinic
def fast_e84cb43d8979(env: Env) -> object:
    record = env.record
    return (
        (record['emergency']['hasFeverRoom'] and record['emergency']['feverRoomStandardised'])
        or record['emergency']['hasFeverClinic']
    )


def exact_e84cb43d8979(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: both(
            lambda: field(
                field(record, 'emergency', 'record.emergency'),
                'hasFeverRoom',
                'record.emergency.hasFeverRoom',
            ),
            lambda: field(
                field(record, 'emergency', 'record.emergency'),
                'feverRoomStandardised',
                'record.emergency.feverRoomStandardised',
            ),
        ),
        lambda: field(
            field(record, 'emergency', 'record.emergency'),
            'hasFeverClinic',
            'record.emergency.hasFeverClinic',
        ),
    ))


# 2 * (daysBetween(record.roundDate, has(record.endDate) ? record.endDate : record.roundDate) + 1)
def fast_201b316905e3(env: Env) -> object:
    record = env.record
    return (2 * (days_between(
        record['roundDate'],
        (record['endDate'] if ('endDate' in record) else record['roundDate']),
    ) + 1))


def exact_201b316905e3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        multiply,
        2,
        apply(
            add,
            apply(
                days_between,
                field(record, 'roundDate', 'record.roundDate'),
                choose(
                    present(record, 'endDate'),
                    lambda: field(record, 'endDate', 'record.endDate'),
                    lambda: field(record, 'roundDate', 'record.roundDate'),
                ),
            ),
            1,
        ),
    ))


# [group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)].map(known, distinct(group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)).filter(x, !(x in known))[0])
def fast_c4cc393197c4(env: Env) -> object:
    group = env.group
    return [
        element(
            [
                x_
                for x_ in distinct(
                    [
                        m_['relationId']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if (m_['recordType'] == 'dispatchRecord')
                        ]
                    ],
                )
                if (not among(x_, known_))
            ],
            0,
        )
        for known_ in [
            [
                m_['relationId']
                for m_ in [m_ for m_ in known(group, 'group') if (m_['recordType'] == 'supportRelation')]
            ],
        ]
    ]


def exact_c4cc393197c4(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(each(
        listing(
            each(
                keep(
                    group,
                    lambda m_: apply(
                        equal,
                        field(m_, 'recordType', 'group[].recordType'),
                        'supportRelation',
                    ),
                ),
                lambda m_: field(m_, 'relationId', 'group[].relationId'),
            ),
        ),
        lambda known_: apply(
            element,
            keep(
                apply(
                    distinct,
                    each(
                        keep(
                            group,
                            lambda m_: apply(
                                equal,
                                field(m_, 'recordType', 'group[].recordType'),
                                'dispatchRecord',
                            ),
                        ),
                        lambda m_: field(m_, 'relationId', 'group[].relationId'),
                    ),
                ),
                lambda x_: negate(apply(among, x_, known_)),
            ),
            0,
            '',
        ),
    ))


# [has(record.submitter.facilityId), has(record.submitter.authorityId)].exists_one(given, given)
def fast_70e7d2606d4f(env: Env) -> object:
    record = env.record
    return (len([
        1
        for given_ in [('facilityId' in record['submitter']), ('authorityId' in record['submitter'])]
        if given_
    ]) == 1)


def exact_70e7d2606d4f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(only_one(
        listing(
            present(field(record, 'submitter', 'record.submitter'), 'facilityId'),
            present(field(record, 'submitter', 'record.submitter'), 'authorityId'),
        ),
        lambda given_: given_,
    ))


# [item.licenceType].map(t, t == 'PH_PHYSICIAN' ? record.staff.publicHealthPhysicianCount : (t == 'PHARMACIST' ? record.staff.pharmacistCount : record.staff.clinicalPharmacistCount))[0]
def fast_2e99017e00f6(env: Env) -> object:
    item = env.item
    record = env.record
    return element(
        [
            (
                record['staff']['publicHealthPhysicianCount']
                if (t_ == 'PH_PHYSICIAN')
                else (
                    record['staff']['pharmacistCount']
                    if (t_ == 'PHARMACIST')
                    else record['staff']['clinicalPharmacistCount']
                )
            )
            for t_ in [item['licenceType']]
        ],
        0,
    )


def exact_2e99017e00f6(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        element,
        each(
            listing(field(item, 'licenceType', 'item.licenceType')),
            lambda t_: choose(
                apply(equal, t_, 'PH_PHYSICIAN'),
                lambda: field(
                    field(record, 'staff', 'record.staff'),
                    'publicHealthPhysicianCount',
                    'record.staff.publicHealthPhysicianCount',
                ),
                lambda: choose(
                    apply(equal, t_, 'PHARMACIST'),
                    lambda: field(
                        field(record, 'staff', 'record.staff'),
                        'pharmacistCount',
                        'record.staff.pharmacistCount',
                    ),
                    lambda: field(
                        field(record, 'staff', 'record.staff'),
                        'clinicalPharmacistCount',
                        'record.staff.clinicalPharmacistCount',
                    ),
                ),
            ),
        ),
        0,
        '',
    ))


# [record.facilities.map(x, x.facilityId)].map(known, distinct(record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)).filter(x, !(x in known))[0])
def fast_33b89f9c294a(env: Env) -> object:
    record = env.record
    return [
        element(
            [
                x_
                for x_ in distinct(
                    [
                        x_['parentFacilityId']
                        for x_ in [x_ for x_ in record['facilities'] if ('parentFacilityId' in x_)]
                    ],
                )
                if (not among(x_, known_))
            ],
            0,
        )
        for known_ in [[x_['facilityId'] for x_ in record['facilities']]]
    ]


def exact_33b89f9c294a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(each(
        listing(
            each(
                field(record, 'facilities', 'record.facilities'),
                lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
            ),
        ),
        lambda known_: apply(
            element,
            keep(
                apply(
                    distinct,
                    each(
                        keep(
                            field(record, 'facilities', 'record.facilities'),
                            lambda x_: present(x_, 'parentFacilityId'),
                        ),
                        lambda x_: field(x_, 'parentFacilityId', 'record.facilities[].parentFacilityId'),
                    ),
                ),
                lambda x_: negate(apply(among, x_, known_)),
            ),
            0,
            '',
        ),
    ))


# [record.townships.map(x, x.code)].map(known, distinct(record.villages.map(x, x.townshipCode)).filter(x, !(x in known))[0])
def fast_ee5b81b2f3bb(env: Env) -> object:
    record = env.record
    return [
        element(
            [
                x_
                for x_ in distinct([x_['townshipCode'] for x_ in record['villages']])
                if (not among(x_, known_))
            ],
            0,
        )
        for known_ in [[x_['code'] for x_ in record['townships']]]
    ]


def exact_ee5b81b2f3bb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(each(
        listing(
            each(
                field(record, 'townships', 'record.townships'),
                lambda x_: field(x_, 'code', 'record.townships[].code'),
            ),
        ),
        lambda known_: apply(
            element,
            keep(
                apply(
                    distinct,
                    each(
                        field(record, 'villages', 'record.villages'),
                        lambda x_: field(x_, 'townshipCode', 'record.villages[].townshipCode'),
                    ),
                ),
                lambda x_: negate(apply(among, x_, known_)),
            ),
            0,
            '',
        ),
    ))


# [unit.recommendedRoster.map(x, x.facilityId)].all(known, group.all(m, m.facilityId in known))
def fast_e71cf1330cfe(env: Env) -> object:
    group = env.group
    unit = env.unit
    return all(
        all(among(m_['facilityId'], known_) for m_ in known(group, 'group'))
        for known_ in [[x_['facilityId'] for x_ in unit['recommendedRoster']]]
    )


def exact_e71cf1330cfe(env: Env) -> object:
    group = variable(env.group, 'group')
    unit = variable(env.unit, 'unit')
    return settle(every(
        listing(
            each(
                field(unit, 'recommendedRoster', 'unit.recommendedRoster'),
                lambda x_: field(x_, 'facilityId', 'unit.recommendedRoster[].facilityId'),
            ),
        ),
        lambda known_: every(
            group,
            lambda m_: apply(among, field(m_, 'facilityId', 'group[].facilityId'), known_),
        ),
    ))


# [unit.recommendedRoster.map(x, x.facilityId)].map(known, group.filter(m, !(m.facilityId in known)).map(m, m.facilityId)[0])[0]
def fast_f971dc964525(env: Env) -> object:
    group = env.group
    unit = env.unit
    return element(
        [
            element(
                [
                    m_['facilityId']
                    for m_ in [m_ for m_ in known(group, 'group') if (not among(m_['facilityId'], known_))]
                ],
                0,
            )
            for known_ in [[x_['facilityId'] for x_ in unit['recommendedRoster']]]
        ],
        0,
    )


def exact_f971dc964525(env: Env) -> object:
    group = variable(env.group, 'group')
    unit = variable(env.unit, 'unit')
    return settle(apply(
        element,
        each(
            listing(
                each(
                    field(unit, 'recommendedRoster', 'unit.recommendedRoster'),
                    lambda x_: field(x_, 'facilityId', 'unit.recommendedRoster[].facilityId'),
                ),
            ),
            lambda known_: apply(
                element,
                each(
                    keep(
                        group,
                        lambda m_: negate(
                            apply(among, field(m_, 'facilityId', 'group[].facilityId'), known_),
                        ),
                    ),
                    lambda m_: field(m_, 'facilityId', 'group[].facilityId'),
                ),
                0,
                '',
            ),
        ),
        0,
        '',
    ))


# [unit.recommendedRoster.map(x, x.facilityId)].map(known, size(group.filter(m, !(m.facilityId in known))))[0]
def fast_f638ef6f2b8e(env: Env) -> object:
    group = env.group
    unit = env.unit
    return element(
        [
            len([m_ for m_ in known(group, 'group') if (not among(m_['facilityId'], known_))])
            for known_ in [[x_['facilityId'] for x_ in unit['recommendedRoster']]]
        ],
        0,
    )


def exact_f638ef6f2b8e(env: Env) -> object:
    group = variable(env.group, 'group')
    unit = variable(env.unit, 'unit')
    return settle(apply(
        element,
        each(
            listing(
                each(
                    field(unit, 'recommendedRoster', 'unit.recommendedRoster'),
                    lambda x_: field(x_, 'facilityId', 'unit.recommendedRoster[].facilityId'),
                ),
            ),
            lambda known_: apply(
                size,
                keep(
                    group,
                    lambda m_: negate(apply(among, field(m_, 'facilityId', 'group[].facilityId'), known_)),
                ),
            ),
        ),
        0,
        '',
    ))


# addDays(addMonths(record.startDate, param.months), -1)
def fast_fce018d309ad(env: Env) -> object:
    param = env.param
    record = env.record
    return add_days(add_months(record['startDate'], param['months']), -1)


def exact_fce018d309ad(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        add_days,
        apply(
            add_months,
            field(record, 'startDate', 'record.startDate'),
            field(param, 'months', 'param.months'),
        ),
        -1,
    ))


# asOf
def fast_09d5547a499c(env: Env) -> object:
    asOf = env.asOf
    return known(asOf, 'asOf')


def exact_09d5547a499c(env: Env) -> object:
    asOf = variable(env.asOf, 'asOf')
    return settle(asOf)


# byYear(record.activity.yearly, record.reportYear).discharges
def fast_3b7579300ebc(env: Env) -> object:
    record = env.record
    return by_year(record['activity']['yearly'], record['reportYear'])['discharges']


def exact_3b7579300ebc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        apply(
            by_year,
            field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
            field(record, 'reportYear', 'record.reportYear'),
            'record.activity.yearly',
        ),
        'discharges',
        lambda: shown(
            'record',
            '.activity',
            '.yearly',
            field(record, 'reportYear', 'record.reportYear'),
            '.discharges',
        ),
    ))


# byYear(record.activity.yearly, record.reportYear).visits
def fast_0f70a9cf331b(env: Env) -> object:
    record = env.record
    return by_year(record['activity']['yearly'], record['reportYear'])['visits']


def exact_0f70a9cf331b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        apply(
            by_year,
            field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
            field(record, 'reportYear', 'record.reportYear'),
            'record.activity.yearly',
        ),
        'visits',
        lambda: shown(
            'record',
            '.activity',
            '.yearly',
            field(record, 'reportYear', 'record.reportYear'),
            '.visits',
        ),
    ))


# date(item.date) <= date(record.asOfDate)
def fast_74cfbfb459f4(env: Env) -> object:
    item = env.item
    record = env.record
    return (date(item['date']) <= date(record['asOfDate']))


def exact_74cfbfb459f4(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(item, 'date', 'item.date')),
        apply(date, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# date(item.joinedDate) <= date(item.leftDate)
def fast_f978b2f94e24(env: Env) -> object:
    item = env.item
    return (date(item['joinedDate']) <= date(item['leftDate']))


def exact_f978b2f94e24(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        apply(date, field(item, 'joinedDate', 'item.joinedDate')),
        apply(date, field(item, 'leftDate', 'item.leftDate')),
    ))


# date(item.openedDate) <= date(item.closedDate)
def fast_052290af2e83(env: Env) -> object:
    item = env.item
    return (date(item['openedDate']) <= date(item['closedDate']))


def exact_052290af2e83(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        apply(date, field(item, 'openedDate', 'item.openedDate')),
        apply(date, field(item, 'closedDate', 'item.closedDate')),
    ))


# date(record.asOfDate) <= date(record.submittedAt)
def fast_a47aa5148417(env: Env) -> object:
    record = env.record
    return (date(record['asOfDate']) <= date(record['submittedAt']))


def exact_a47aa5148417(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'asOfDate', 'record.asOfDate')),
        apply(date, field(record, 'submittedAt', 'record.submittedAt')),
    ))


# date(record.endDate) <= date(record.asOfDate)
def fast_367f382b01b5(env: Env) -> object:
    record = env.record
    return (date(record['endDate']) <= date(record['asOfDate']))


def exact_367f382b01b5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'endDate', 'record.endDate')),
        apply(date, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# date(record.period.start) <= date(record.period.end)
def fast_325ed431059f(env: Env) -> object:
    record = env.record
    return (date(record['period']['start']) <= date(record['period']['end']))


def exact_325ed431059f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(field(record, 'period', 'record.period'), 'start', 'record.period.start')),
        apply(date, field(field(record, 'period', 'record.period'), 'end', 'record.period.end')),
    ))


# date(record.planIssuedDate) <= date(record.asOfDate)
def fast_b52b708fbb72(env: Env) -> object:
    record = env.record
    return (date(record['planIssuedDate']) <= date(record['asOfDate']))


def exact_b52b708fbb72(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'planIssuedDate', 'record.planIssuedDate')),
        apply(date, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# date(record.plannedDispatchPeriod.start) <= date(record.plannedDispatchPeriod.end)
def fast_39e550c1f6ff(env: Env) -> object:
    record = env.record
    return (date(record['plannedDispatchPeriod']['start']) <= date(record['plannedDispatchPeriod']['end']))


def exact_39e550c1f6ff(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            date,
            field(
                field(record, 'plannedDispatchPeriod', 'record.plannedDispatchPeriod'),
                'start',
                'record.plannedDispatchPeriod.start',
            ),
        ),
        apply(
            date,
            field(
                field(record, 'plannedDispatchPeriod', 'record.plannedDispatchPeriod'),
                'end',
                'record.plannedDispatchPeriod.end',
            ),
        ),
    ))


# date(record.plannedEndDate) >= addDays(addMonths(record.startDate, param.months), -1)
def fast_16e3376d68c3(env: Env) -> object:
    param = env.param
    record = env.record
    return (date(record['plannedEndDate']) >= add_days(add_months(record['startDate'], param['months']), -1))


def exact_16e3376d68c3(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        apply(date, field(record, 'plannedEndDate', 'record.plannedEndDate')),
        apply(
            add_days,
            apply(
                add_months,
                field(record, 'startDate', 'record.startDate'),
                field(param, 'months', 'param.months'),
            ),
            -1,
        ),
    ))


# date(record.registerDate) <= date(record.asOfDate)
def fast_050583ed5f66(env: Env) -> object:
    record = env.record
    return (date(record['registerDate']) <= date(record['asOfDate']))


def exact_050583ed5f66(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'registerDate', 'record.registerDate')),
        apply(date, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# date(record.roundDate) <= date(record.asOfDate)
def fast_8fc3c99afa54(env: Env) -> object:
    record = env.record
    return (date(record['roundDate']) <= date(record['asOfDate']))


def exact_8fc3c99afa54(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'roundDate', 'record.roundDate')),
        apply(date, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# date(record.roundDate) <= date(record.endDate)
def fast_19a3eec8da80(env: Env) -> object:
    record = env.record
    return (date(record['roundDate']) <= date(record['endDate']))


def exact_19a3eec8da80(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'roundDate', 'record.roundDate')),
        apply(date, field(record, 'endDate', 'record.endDate')),
    ))


# date(record.startDate) <= date(record.endDate)
def fast_62b22900a0e2(env: Env) -> object:
    record = env.record
    return (date(record['startDate']) <= date(record['endDate']))


def exact_62b22900a0e2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'startDate', 'record.startDate')),
        apply(date, field(record, 'endDate', 'record.endDate')),
    ))


# date(record.startDate) <= date(record.plannedEndDate)
def fast_a0aa1991aa8c(env: Env) -> object:
    record = env.record
    return (date(record['startDate']) <= date(record['plannedEndDate']))


def exact_a0aa1991aa8c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'startDate', 'record.startDate')),
        apply(date, field(record, 'plannedEndDate', 'record.plannedEndDate')),
    ))


# date(record.validFrom) <= date(item.joinedDate)
def fast_1f5ff1830460(env: Env) -> object:
    item = env.item
    record = env.record
    return (date(record['validFrom']) <= date(item['joinedDate']))


def exact_1f5ff1830460(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'validFrom', 'record.validFrom')),
        apply(date, field(item, 'joinedDate', 'item.joinedDate')),
    ))


# date(record.validFrom) <= date(record.validTo)
def fast_262bac79e108(env: Env) -> object:
    record = env.record
    return (date(record['validFrom']) <= date(record['validTo']))


def exact_262bac79e108(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(date, field(record, 'validFrom', 'record.validFrom')),
        apply(date, field(record, 'validTo', 'record.validTo')),
    ))


# date(unit.validFrom)
def fast_4999607a1ab4(env: Env) -> object:
    unit = env.unit
    return date(unit['validFrom'])


def exact_4999607a1ab4(env: Env) -> object:
    unit = variable(env.unit, 'unit')
    return settle(apply(date, field(unit, 'validFrom', 'unit.validFrom')))


# distinct(flatten(group.map(m, m.attendanceDates))).filter(d, group.exists(a, d in a.attendanceDates && group.exists(b, d in b.attendanceDates && a.supporterFacilityId == b.supporterFacilityId && a.recipientFacilityId != b.recipientFacilityId)))
def fast_c739ff842321(env: Env) -> object:
    group = env.group
    return [
        d_
        for d_ in distinct(flatten([m_['attendanceDates'] for m_ in known(group, 'group')]))
        if any(
            (
                among(d_, a_['attendanceDates'])
                and any(
                    (
                        among(d_, b_['attendanceDates'])
                        and equal(a_['supporterFacilityId'], b_['supporterFacilityId'])
                        and unequal(a_['recipientFacilityId'], b_['recipientFacilityId'])
                    )
                    for b_ in known(group, 'group')
                )
            )
            for a_ in known(group, 'group')
        )
    ]


def exact_c739ff842321(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(keep(
        apply(
            distinct,
            apply(flatten, each(group, lambda m_: field(m_, 'attendanceDates', 'group[].attendanceDates'))),
        ),
        lambda d_: some(
            group,
            lambda a_: both(
                lambda: apply(among, d_, field(a_, 'attendanceDates', 'group[].attendanceDates')),
                lambda: some(
                    group,
                    lambda b_: both(
                        lambda: apply(among, d_, field(b_, 'attendanceDates', 'group[].attendanceDates')),
                        lambda: apply(
                            equal,
                            field(a_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                            field(b_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                        ),
                        lambda: apply(
                            unequal,
                            field(a_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                            field(b_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                        ),
                    ),
                ),
            ),
        ),
    ))


# distinct(group.map(m, m.supporterFacilityId)).all(s, sum(distinct(group.filter(m, m.supporterFacilityId == s).map(m, m.recipientFacilityId)).map(r, size(distinct(flatten(group.filter(m, m.supporterFacilityId == s && m.recipientFacilityId == r).map(m, m.attendanceDates)))))) == size(distinct(flatten(group.filter(m, m.supporterFacilityId == s).map(m, m.attendanceDates)))))
def fast_ffa294c152e3(env: Env) -> object:
    group = env.group
    return all(
        (total(
            [
                len(
                    distinct(
                        flatten(
                            [
                                m_['attendanceDates']
                                for m_ in [
                                    m_
                                    for m_ in known(group, 'group')
                                    if (
                                        equal(m_['supporterFacilityId'], s_)
                                        and equal(m_['recipientFacilityId'], r_)
                                    )
                                ]
                            ],
                        ),
                    ),
                )
                for r_ in distinct(
                    [
                        m_['recipientFacilityId']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if equal(m_['supporterFacilityId'], s_)
                        ]
                    ],
                )
            ],
        ) == len(
            distinct(
                flatten(
                    [
                        m_['attendanceDates']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if equal(m_['supporterFacilityId'], s_)
                        ]
                    ],
                ),
            ),
        ))
        for s_ in distinct([m_['supporterFacilityId'] for m_ in known(group, 'group')])
    )


def exact_ffa294c152e3(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(every(
        apply(
            distinct,
            each(group, lambda m_: field(m_, 'supporterFacilityId', 'group[].supporterFacilityId')),
        ),
        lambda s_: apply(
            equal,
            apply(
                total,
                each(
                    apply(
                        distinct,
                        each(
                            keep(
                                group,
                                lambda m_: apply(
                                    equal,
                                    field(m_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                                    s_,
                                ),
                            ),
                            lambda m_: field(m_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                        ),
                    ),
                    lambda r_: apply(
                        size,
                        apply(
                            distinct,
                            apply(
                                flatten,
                                each(
                                    keep(
                                        group,
                                        lambda m_: both(
                                            lambda: apply(
                                                equal,
                                                field(
                                                    m_,
                                                    'supporterFacilityId',
                                                    'group[].supporterFacilityId',
                                                ),
                                                s_,
                                            ),
                                            lambda: apply(
                                                equal,
                                                field(
                                                    m_,
                                                    'recipientFacilityId',
                                                    'group[].recipientFacilityId',
                                                ),
                                                r_,
                                            ),
                                        ),
                                    ),
                                    lambda m_: field(m_, 'attendanceDates', 'group[].attendanceDates'),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            apply(
                size,
                apply(
                    distinct,
                    apply(
                        flatten,
                        each(
                            keep(
                                group,
                                lambda m_: apply(
                                    equal,
                                    field(m_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                                    s_,
                                ),
                            ),
                            lambda m_: field(m_, 'attendanceDates', 'group[].attendanceDates'),
                        ),
                    ),
                ),
            ),
        ),
    ))


# distinct(record.applicationRoster.map(x, x.target)).all(t, size(distinct(record.applicationRoster.filter(x, x.target == t).map(x, x.facilityId))) == size(record.applicationRoster.filter(x, x.target == t)))
def fast_955c229723bd(env: Env) -> object:
    record = env.record
    return all(
        (len(
            distinct(
                [
                    x_['facilityId']
                    for x_ in [x_ for x_ in record['applicationRoster'] if equal(x_['target'], t_)]
                ],
            ),
        ) == len(
            [x_ for x_ in record['applicationRoster'] if equal(x_['target'], t_)],
        ))
        for t_ in distinct([x_['target'] for x_ in record['applicationRoster']])
    )


def exact_955c229723bd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(every(
        apply(
            distinct,
            each(
                field(record, 'applicationRoster', 'record.applicationRoster'),
                lambda x_: field(x_, 'target', 'record.applicationRoster[].target'),
            ),
        ),
        lambda t_: apply(
            equal,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(
                            field(record, 'applicationRoster', 'record.applicationRoster'),
                            lambda x_: apply(
                                equal,
                                field(x_, 'target', 'record.applicationRoster[].target'),
                                t_,
                            ),
                        ),
                        lambda x_: field(x_, 'facilityId', 'record.applicationRoster[].facilityId'),
                    ),
                ),
            ),
            apply(
                size,
                keep(
                    field(record, 'applicationRoster', 'record.applicationRoster'),
                    lambda x_: apply(equal, field(x_, 'target', 'record.applicationRoster[].target'), t_),
                ),
            ),
        ),
    ))


# divisionExists(prefix(record.destinationCode, 6), record.roundDate)
def fast_9efc0fff2e9a(env: Env) -> object:
    facts = env.facts
    record = env.record
    return division_exists(facts, prefix(record['destinationCode'], 6), record['roundDate'])


def exact_9efc0fff2e9a(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        division_exists,
        facts,
        apply(prefix, field(record, 'destinationCode', 'record.destinationCode'), 6),
        field(record, 'roundDate', 'record.roundDate'),
    ))


# group.all(a, group.all(b, a.recipientFacilityId == b.recipientFacilityId || a.supporterFacilityId != b.supporterFacilityId || overlapDays(a.startDate, has(a.endDate) ? a.endDate : (has(a.plannedEndDate) ? a.plannedEndDate : asOf), b.startDate, has(b.endDate) ? b.endDate : (has(b.plannedEndDate) ? b.plannedEndDate : asOf)) <= param.handoverDays))
def fast_a3f7fdfc31c3(env: Env) -> object:
    asOf = env.asOf
    group = env.group
    param = env.param
    return all(
        all(
            (
                equal(a_['recipientFacilityId'], b_['recipientFacilityId'])
                or unequal(a_['supporterFacilityId'], b_['supporterFacilityId'])
                or (overlap_days(
                    a_['startDate'],
                    (
                        a_['endDate']
                        if ('endDate' in a_)
                        else (a_['plannedEndDate'] if ('plannedEndDate' in a_) else known(asOf, 'asOf'))
                    ),
                    b_['startDate'],
                    (
                        b_['endDate']
                        if ('endDate' in b_)
                        else (b_['plannedEndDate'] if ('plannedEndDate' in b_) else known(asOf, 'asOf'))
                    ),
                ) <= param['handoverDays'])
            )
            for b_ in known(group, 'group')
        )
        for a_ in known(group, 'group')
    )


def exact_a3f7fdfc31c3(env: Env) -> object:
    asOf = variable(env.asOf, 'asOf')
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    return settle(every(
        group,
        lambda a_: every(
            group,
            lambda b_: either(
                lambda: apply(
                    equal,
                    field(a_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                    field(b_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                ),
                lambda: apply(
                    unequal,
                    field(a_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                    field(b_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                ),
                lambda: apply(
                    at_most,
                    apply(
                        overlap_days,
                        field(a_, 'startDate', 'group[].startDate'),
                        choose(
                            present(a_, 'endDate'),
                            lambda: field(a_, 'endDate', 'group[].endDate'),
                            lambda: choose(
                                present(a_, 'plannedEndDate'),
                                lambda: field(a_, 'plannedEndDate', 'group[].plannedEndDate'),
                                lambda: asOf,
                            ),
                        ),
                        field(b_, 'startDate', 'group[].startDate'),
                        choose(
                            present(b_, 'endDate'),
                            lambda: field(b_, 'endDate', 'group[].endDate'),
                            lambda: choose(
                                present(b_, 'plannedEndDate'),
                                lambda: field(b_, 'plannedEndDate', 'group[].plannedEndDate'),
                                lambda: asOf,
                            ),
                        ),
                    ),
                    field(param, 'handoverDays', 'param.handoverDays'),
                ),
            ),
        ),
    ))


# group.all(m, !has(unit.date) || m.communityHospitalEstablishedDate == unit.date)
def fast_45ad713d1dcd(env: Env) -> object:
    group = env.group
    unit = env.unit
    return all(
        ((not ('date' in unit)) or equal(m_['communityHospitalEstablishedDate'], unit['date']))
        for m_ in known(group, 'group')
    )


def exact_45ad713d1dcd(env: Env) -> object:
    group = variable(env.group, 'group')
    unit = variable(env.unit, 'unit')
    return settle(every(
        group,
        lambda m_: either(
            lambda: negate(present(unit, 'date')),
            lambda: apply(
                equal,
                field(m_, 'communityHospitalEstablishedDate', 'group[].communityHospitalEstablishedDate'),
                field(unit, 'date', 'unit.date'),
            ),
        ),
    ))


# group.all(m, m.capabilityLevel == 'RECOMMENDED')
def fast_31e3729630a0(env: Env) -> object:
    group = env.group
    return all((m_['capabilityLevel'] == 'RECOMMENDED') for m_ in known(group, 'group'))


def exact_31e3729630a0(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(every(
        group,
        lambda m_: apply(equal, field(m_, 'capabilityLevel', 'group[].capabilityLevel'), 'RECOMMENDED'),
    ))


# group.exists(m, m.recordType == 'supportRelation') && group.exists(m, m.recordType == 'dispatchRecord')
def fast_ed80a525c07b(env: Env) -> object:
    group = env.group
    return (
        any((m_['recordType'] == 'supportRelation') for m_ in known(group, 'group'))
        and any((m_['recordType'] == 'dispatchRecord') for m_ in known(group, 'group'))
    )


def exact_ed80a525c07b(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(both(
        lambda: some(
            group,
            lambda m_: apply(equal, field(m_, 'recordType', 'group[].recordType'), 'supportRelation'),
        ),
        lambda: some(
            group,
            lambda m_: apply(equal, field(m_, 'recordType', 'group[].recordType'), 'dispatchRecord'),
        ),
    ))


# group.filter(m, m.recordType == 'dispatchRecord').all(d, group.filter(m, m.recordType == 'supportRelation').exists(r, r.supporterFacilityId == d.supporterFacilityId && r.recipientFacilityId == d.recipientFacilityId))
def fast_e0be550cad30(env: Env) -> object:
    group = env.group
    return all(
        any(
            (
                equal(r_['supporterFacilityId'], d_['supporterFacilityId'])
                and equal(r_['recipientFacilityId'], d_['recipientFacilityId'])
            )
            for r_ in [m_ for m_ in known(group, 'group') if (m_['recordType'] == 'supportRelation')]
        )
        for d_ in [m_ for m_ in known(group, 'group') if (m_['recordType'] == 'dispatchRecord')]
    )


def exact_e0be550cad30(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(every(
        keep(
            group,
            lambda m_: apply(equal, field(m_, 'recordType', 'group[].recordType'), 'dispatchRecord'),
        ),
        lambda d_: some(
            keep(
                group,
                lambda m_: apply(equal, field(m_, 'recordType', 'group[].recordType'), 'supportRelation'),
            ),
            lambda r_: both(
                lambda: apply(
                    equal,
                    field(r_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                    field(d_, 'supporterFacilityId', 'group[].supporterFacilityId'),
                ),
                lambda: apply(
                    equal,
                    field(r_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                    field(d_, 'recipientFacilityId', 'group[].recipientFacilityId'),
                ),
            ),
        ),
    ))


# has(item.actDate)
def fast_ec517d33ec59(env: Env) -> object:
    item = env.item
    return ('actDate' in item)


def exact_ec517d33ec59(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'actDate'))


# has(item.adjustmentBasis)
def fast_bf5fe537cd0d(env: Env) -> object:
    item = env.item
    return ('adjustmentBasis' in item)


def exact_bf5fe537cd0d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'adjustmentBasis'))


# has(item.basic) && has(item.total)
def fast_4bdce10bf78c(env: Env) -> object:
    item = env.item
    return (('basic' in item) and ('total' in item))


def exact_4bdce10bf78c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'basic'), lambda: present(item, 'total')))


# has(item.belowStandard) && has(item.total)
def fast_ce36a79f1ba5(env: Env) -> object:
    item = env.item
    return (('belowStandard' in item) and ('total' in item))


def exact_ce36a79f1ba5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'belowStandard'), lambda: present(item, 'total')))


# has(item.capabilityLevel)
def fast_102ac249cbb7(env: Env) -> object:
    item = env.item
    return ('capabilityLevel' in item)


def exact_102ac249cbb7(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'capabilityLevel'))


# has(item.category)
def fast_00c5eb7071c8(env: Env) -> object:
    item = env.item
    return ('category' in item)


def exact_00c5eb7071c8(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'category'))


# has(item.closedDate)
def fast_bdb15fcf6687(env: Env) -> object:
    item = env.item
    return ('closedDate' in item)


def exact_bdb15fcf6687(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'closedDate'))


# has(item.communityHospitalEstablishedDate)
def fast_6b58d3cb3eb5(env: Env) -> object:
    item = env.item
    return ('communityHospitalEstablishedDate' in item)


def exact_6b58d3cb3eb5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'communityHospitalEstablishedDate'))


# has(item.communityHospitalEstablishedDate) && has(item.designations)
def fast_68e13a30d840(env: Env) -> object:
    item = env.item
    return (('communityHospitalEstablishedDate' in item) and ('designations' in item))


def exact_68e13a30d840(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'communityHospitalEstablishedDate'),
        lambda: present(item, 'designations'),
    ))


# has(item.communityHospitals) && has(item.total)
def fast_6a51fc7cc28b(env: Env) -> object:
    item = env.item
    return (('communityHospitals' in item) and ('total' in item))


def exact_6a51fc7cc28b(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'communityHospitals'), lambda: present(item, 'total')))


# has(item.countyResidentsAdmitted) && has(item.eligibleApplicants)
def fast_f3bc36033ca2(env: Env) -> object:
    item = env.item
    return (('countyResidentsAdmitted' in item) and ('eligibleApplicants' in item))


def exact_f3bc36033ca2(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'countyResidentsAdmitted'),
        lambda: present(item, 'eligibleApplicants'),
    ))


# has(item.coverageFrom)
def fast_c199a77c2c2e(env: Env) -> object:
    item = env.item
    return ('coverageFrom' in item)


def exact_c199a77c2c2e(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'coverageFrom'))


# has(item.coveredByFacilityId)
def fast_0eef66d7eff2(env: Env) -> object:
    item = env.item
    return ('coveredByFacilityId' in item)


def exact_0eef66d7eff2(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'coveredByFacilityId'))


# has(item.coveredYear)
def fast_7b17ecebff80(env: Env) -> object:
    item = env.item
    return ('coveredYear' in item)


def exact_7b17ecebff80(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'coveredYear'))


# has(item.date)
def fast_843741f9ad20(env: Env) -> object:
    item = env.item
    return ('date' in item)


def exact_843741f9ad20(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'date'))


# has(item.description)
def fast_b658372ac68c(env: Env) -> object:
    item = env.item
    return ('description' in item)


def exact_b658372ac68c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'description'))


# has(item.establishedTechnicalPosts) && has(item.establishedPosts)
def fast_c58af7ee04e1(env: Env) -> object:
    item = env.item
    return (('establishedTechnicalPosts' in item) and ('establishedPosts' in item))


def exact_c58af7ee04e1(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'establishedTechnicalPosts'),
        lambda: present(item, 'establishedPosts'),
    ))


# has(item.facilityType)
def fast_b59126c8f5ef(env: Env) -> object:
    item = env.item
    return ('facilityType' in item)


def exact_b59126c8f5ef(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'facilityType'))


# has(item.facilityType) && item.target in ['BASIC', 'RECOMMENDED', 'COMMUNITY_HOSPITAL']
def fast_18cb1518cfda(env: Env) -> object:
    item = env.item
    return (('facilityType' in item) and (item['target'] in {'BASIC', 'RECOMMENDED', 'COMMUNITY_HOSPITAL'}))


def exact_18cb1518cfda(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'facilityType'),
        lambda: apply(
            among,
            field(item, 'target', 'item.target'),
            listing('BASIC', 'RECOMMENDED', 'COMMUNITY_HOSPITAL'),
        ),
    ))


# has(item.institutionTypeCode)
def fast_f1c1e3f61775(env: Env) -> object:
    item = env.item
    return ('institutionTypeCode' in item)


def exact_f1c1e3f61775(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'institutionTypeCode'))


# has(item.joinedDate)
def fast_a910a4b54bdd(env: Env) -> object:
    item = env.item
    return ('joinedDate' in item)


def exact_a910a4b54bdd(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'joinedDate'))


# has(item.joinedDate) && has(item.leftDate)
def fast_688694d7dd13(env: Env) -> object:
    item = env.item
    return (('joinedDate' in item) and ('leftDate' in item))


def exact_688694d7dd13(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'joinedDate'), lambda: present(item, 'leftDate')))


# has(item.leftDate)
def fast_38e0a03c4dc1(env: Env) -> object:
    item = env.item
    return ('leftDate' in item)


def exact_38e0a03c4dc1(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'leftDate'))


# has(item.name)
def fast_7a25d15e8b2a(env: Env) -> object:
    item = env.item
    return ('name' in item)


def exact_7a25d15e8b2a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'name'))


# has(item.newCommunityHospitals) && has(item.communityHospitals)
def fast_e5cda53a92cb(env: Env) -> object:
    item = env.item
    return (('newCommunityHospitals' in item) and ('communityHospitals' in item))


def exact_e5cda53a92cb(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'newCommunityHospitals'),
        lambda: present(item, 'communityHospitals'),
    ))


# has(item.openedDate)
def fast_d17d8535f19d(env: Env) -> object:
    item = env.item
    return ('openedDate' in item)


def exact_d17d8535f19d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'openedDate'))


# has(item.openedDate) && has(item.closedDate)
def fast_61cadb586d93(env: Env) -> object:
    item = env.item
    return (('openedDate' in item) and ('closedDate' in item))


def exact_61cadb586d93(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'openedDate'), lambda: present(item, 'closedDate')))


# has(item.over10000AtStandard) && has(item.over10000Total)
def fast_16d6610e65ff(env: Env) -> object:
    item = env.item
    return (('over10000AtStandard' in item) and ('over10000Total' in item))


def exact_16d6610e65ff(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'over10000AtStandard'), lambda: present(item, 'over10000Total')))


# has(item.over10000Total) && has(item.total)
def fast_642b1ad8abba(env: Env) -> object:
    item = env.item
    return (('over10000Total' in item) and ('total' in item))


def exact_642b1ad8abba(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'over10000Total'), lambda: present(item, 'total')))


# has(item.parentFacilityId)
def fast_ce75112f8588(env: Env) -> object:
    item = env.item
    return ('parentFacilityId' in item)


def exact_ce75112f8588(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'parentFacilityId'))


# has(item.problemsRectified)
def fast_0061bae32f8e(env: Env) -> object:
    item = env.item
    return ('problemsRectified' in item)


def exact_0061bae32f8e(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'problemsRectified'))


# has(item.quantityInUse)
def fast_f6656a8e279e(env: Env) -> object:
    item = env.item
    return ('quantityInUse' in item)


def exact_f6656a8e279e(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'quantityInUse'))


# has(item.recommended) && has(item.total)
def fast_e1f6edfb5039(env: Env) -> object:
    item = env.item
    return (('recommended' in item) and ('total' in item))


def exact_e1f6edfb5039(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'recommended'), lambda: present(item, 'total')))


# has(item.standardReachedDate)
def fast_4fbda0ed2f5a(env: Env) -> object:
    item = env.item
    return ('standardReachedDate' in item)


def exact_4fbda0ed2f5a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'standardReachedDate'))


# has(item.tcmHallUpgraded) && has(item.withTcmHall)
def fast_4bd9a333e8be(env: Env) -> object:
    item = env.item
    return (('tcmHallUpgraded' in item) and ('withTcmHall' in item))


def exact_4bd9a333e8be(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'tcmHallUpgraded'), lambda: present(item, 'withTcmHall')))


# has(item.thcSupported) && has(item.thcTotal)
def fast_6b8148bda403(env: Env) -> object:
    item = env.item
    return (('thcSupported' in item) and ('thcTotal' in item))


def exact_6b8148bda403(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'thcSupported'), lambda: present(item, 'thcTotal')))


# has(item.thcWithPhysician) && has(item.thcTotal)
def fast_71082a70655a(env: Env) -> object:
    item = env.item
    return (('thcWithPhysician' in item) and ('thcTotal' in item))


def exact_71082a70655a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'thcWithPhysician'), lambda: present(item, 'thcTotal')))


# has(item.theme)
def fast_cba7812bda6f(env: Env) -> object:
    item = env.item
    return ('theme' in item)


def exact_cba7812bda6f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'theme'))


# has(item.titleCode) && has(item.titleLevel)
def fast_869ac7cba836(env: Env) -> object:
    item = env.item
    return (('titleCode' in item) and ('titleLevel' in item))


def exact_869ac7cba836(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'titleCode'), lambda: present(item, 'titleLevel')))


# has(item.total) && has(item.belowStandard) && has(item.basic) && has(item.recommended) && has(item.notEvaluated)
def fast_76ef77a69e86(env: Env) -> object:
    item = env.item
    return (
        ('total' in item)
        and ('belowStandard' in item)
        and ('basic' in item)
        and ('recommended' in item)
        and ('notEvaluated' in item)
    )


def exact_76ef77a69e86(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'total'),
        lambda: present(item, 'belowStandard'),
        lambda: present(item, 'basic'),
        lambda: present(item, 'recommended'),
        lambda: present(item, 'notEvaluated'),
    ))


# has(item.trainedDate)
def fast_4b56346a7a80(env: Env) -> object:
    item = env.item
    return ('trainedDate' in item)


def exact_4b56346a7a80(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'trainedDate'))


# has(item.unitsInspected) && has(item.unitsTotal)
def fast_1b7be6c94118(env: Env) -> object:
    item = env.item
    return (('unitsInspected' in item) and ('unitsTotal' in item))


def exact_1b7be6c94118(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'unitsInspected'), lambda: present(item, 'unitsTotal')))


# has(item.unitsInspectedInYear) && has(item.unitsInspected)
def fast_57643a15ed15(env: Env) -> object:
    item = env.item
    return (('unitsInspectedInYear' in item) and ('unitsInspected' in item))


def exact_57643a15ed15(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: present(item, 'unitsInspectedInYear'),
        lambda: present(item, 'unitsInspected'),
    ))


# has(item.villageCode) && has(item.townshipCode)
def fast_68f3422efdbc(env: Env) -> object:
    item = env.item
    return (('villageCode' in item) and ('townshipCode' in item))


def exact_68f3422efdbc(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'villageCode'), lambda: present(item, 'townshipCode')))


# has(item.villageName)
def fast_6f7cad5fbb71(env: Env) -> object:
    item = env.item
    return ('villageName' in item)


def exact_6f7cad5fbb71(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'villageName'))


# has(item.withSixTechniques) && has(item.total)
def fast_3b068586aafc(env: Env) -> object:
    item = env.item
    return (('withSixTechniques' in item) and ('total' in item))


def exact_3b068586aafc(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'withSixTechniques'), lambda: present(item, 'total')))


# has(item.withTcmHall) && has(item.total)
def fast_c249bff7608f(env: Env) -> object:
    item = env.item
    return (('withTcmHall' in item) and ('total' in item))


def exact_c249bff7608f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'withTcmHall'), lambda: present(item, 'total')))


# has(item.withTcmPavilion) && has(item.total)
def fast_041f33299990(env: Env) -> object:
    item = env.item
    return (('withTcmPavilion' in item) and ('total' in item))


def exact_041f33299990(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'withTcmPavilion'), lambda: present(item, 'total')))


# has(item.withTcmPhysician) && has(item.total)
def fast_79341918eff6(env: Env) -> object:
    item = env.item
    return (('withTcmPhysician' in item) and ('total' in item))


def exact_79341918eff6(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'withTcmPhysician'), lambda: present(item, 'total')))


# has(item.withTelemedicine) && has(item.total)
def fast_0e5a7ff5bf52(env: Env) -> object:
    item = env.item
    return (('withTelemedicine' in item) and ('total' in item))


def exact_0e5a7ff5bf52(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'withTelemedicine'), lambda: present(item, 'total')))


# has(item.withoutPharmacist) && has(item.total)
def fast_8fcbaa2d99ff(env: Env) -> object:
    item = env.item
    return (('withoutPharmacist' in item) and ('total' in item))


def exact_8fcbaa2d99ff(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'withoutPharmacist'), lambda: present(item, 'total')))


# has(record.activity) && has(record.activity.cdcAreaOfficer)
def fast_d67c5b01baf3(env: Env) -> object:
    record = env.record
    return (('activity' in record) and ('cdcAreaOfficer' in record['activity']))


def exact_d67c5b01baf3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'activity'),
        lambda: present(field(record, 'activity', 'record.activity'), 'cdcAreaOfficer'),
    ))


# has(record.activityKinds) ? (size(record.activityKinds) > 0 ? record.activityKinds.map(k, lookup('teaching-form', k, 'name_en')) : ['none']) : ['not given']
def fast_3c64d903173a(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (
        (
            [lookup(facts, 'teaching-form', k_, 'name_en') for k_ in record['activityKinds']]
            if (size(record['activityKinds']) > 0)
            else ['none']
        )
        if ('activityKinds' in record)
        else ['not given']
    )


def exact_3c64d903173a(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(choose(
        present(record, 'activityKinds'),
        lambda: choose(
            apply(more, apply(size, field(record, 'activityKinds', 'record.activityKinds')), 0),
            lambda: each(
                field(record, 'activityKinds', 'record.activityKinds'),
                lambda k_: apply(lookup, facts, 'teaching-form', k_, 'name_en'),
            ),
            lambda: listing('none'),
        ),
        lambda: listing('not given'),
    ))


# has(record.activityKinds) ? (size(record.activityKinds) > 0 ? record.activityKinds.map(k, lookup('teaching-form', k, 'name_zh')) : ['无']) : ['未填报']
def fast_3fda863ef113(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (
        (
            [lookup(facts, 'teaching-form', k_, 'name_zh') for k_ in record['activityKinds']]
            if (size(record['activityKinds']) > 0)
            else ['无']
        )
        if ('activityKinds' in record)
        else ['未填报']
    )


def exact_3fda863ef113(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(choose(
        present(record, 'activityKinds'),
        lambda: choose(
            apply(more, apply(size, field(record, 'activityKinds', 'record.activityKinds')), 0),
            lambda: each(
                field(record, 'activityKinds', 'record.activityKinds'),
                lambda k_: apply(lookup, facts, 'teaching-form', k_, 'name_zh'),
            ),
            lambda: listing('无'),
        ),
        lambda: listing('未填报'),
    ))


# has(record.adjustedFrequency)
def fast_d43c9088e99f(env: Env) -> object:
    record = env.record
    return ('adjustedFrequency' in record)


def exact_d43c9088e99f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'adjustedFrequency'))


# has(record.adjustmentBasis)
def fast_5dba22158749(env: Env) -> object:
    record = env.record
    return ('adjustmentBasis' in record)


def exact_5dba22158749(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'adjustmentBasis'))


# has(record.agreementNumber)
def fast_a08bb5802a0f(env: Env) -> object:
    record = env.record
    return ('agreementNumber' in record)


def exact_a08bb5802a0f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'agreementNumber'))


# has(record.appraisals)
def fast_54e0530efa2d(env: Env) -> object:
    record = env.record
    return ('appraisals' in record)


def exact_54e0530efa2d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'appraisals'))


# has(record.attendanceDates)
def fast_93d6a20d03be(env: Env) -> object:
    record = env.record
    return ('attendanceDates' in record)


def exact_93d6a20d03be(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'attendanceDates'))


# has(record.awards)
def fast_97613fd12c1d(env: Env) -> object:
    record = env.record
    return ('awards' in record)


def exact_97613fd12c1d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'awards'))


# has(record.conduct) && has(record.conduct.insuranceDept) && has(record.conduct.insuranceDept.name)
def fast_8be69a58ced8(env: Env) -> object:
    record = env.record
    return (
        ('conduct' in record)
        and ('insuranceDept' in record['conduct'])
        and ('name' in record['conduct']['insuranceDept'])
    )


def exact_8be69a58ced8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'conduct'),
        lambda: present(field(record, 'conduct', 'record.conduct'), 'insuranceDept'),
        lambda: present(
            field(
                field(record, 'conduct', 'record.conduct'),
                'insuranceDept',
                'record.conduct.insuranceDept',
            ),
            'name',
        ),
    ))


# has(record.conduct) && has(record.conduct.insuranceManager)
def fast_51f5aa1a2474(env: Env) -> object:
    record = env.record
    return (('conduct' in record) and ('insuranceManager' in record['conduct']))


def exact_51f5aa1a2474(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'conduct'),
        lambda: present(field(record, 'conduct', 'record.conduct'), 'insuranceManager'),
    ))


# has(record.conduct) && has(record.conduct.publicFundsAudit)
def fast_efdf387d7798(env: Env) -> object:
    record = env.record
    return (('conduct' in record) and ('publicFundsAudit' in record['conduct']))


def exact_efdf387d7798(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'conduct'),
        lambda: present(field(record, 'conduct', 'record.conduct'), 'publicFundsAudit'),
    ))


# has(record.conduct) && has(record.conduct.spotChecks)
def fast_59d26bd5543a(env: Env) -> object:
    record = env.record
    return (('conduct' in record) and ('spotChecks' in record['conduct']))


def exact_59d26bd5543a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'conduct'),
        lambda: present(field(record, 'conduct', 'record.conduct'), 'spotChecks'),
    ))


# has(record.consortiumName)
def fast_06e84ccafef4(env: Env) -> object:
    record = env.record
    return ('consortiumName' in record)


def exact_06e84ccafef4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'consortiumName'))


# has(record.counties)
def fast_9f9e5518d4e5(env: Env) -> object:
    record = env.record
    return ('counties' in record)


def exact_9f9e5518d4e5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'counties'))


# has(record.counties) && has(record.counties.keyCentralEligible) && has(record.counties.total)
def fast_9533bebb8db5(env: Env) -> object:
    record = env.record
    return (
        ('counties' in record)
        and ('keyCentralEligible' in record['counties'])
        and ('total' in record['counties'])
    )


def exact_9533bebb8db5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counties'),
        lambda: present(field(record, 'counties', 'record.counties'), 'keyCentralEligible'),
        lambda: present(field(record, 'counties', 'record.counties'), 'total'),
    ))


# has(record.counties) && has(record.counties.keyCentralMet) && has(record.counties.keyCentralEligible)
def fast_2280a97140f7(env: Env) -> object:
    record = env.record
    return (
        ('counties' in record)
        and ('keyCentralMet' in record['counties'])
        and ('keyCentralEligible' in record['counties'])
    )


def exact_2280a97140f7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counties'),
        lambda: present(field(record, 'counties', 'record.counties'), 'keyCentralMet'),
        lambda: present(field(record, 'counties', 'record.counties'), 'keyCentralEligible'),
    ))


# has(record.counties) && has(record.counties.withNewCommunityHospital) && has(record.counties.total)
def fast_0195db30041e(env: Env) -> object:
    record = env.record
    return (
        ('counties' in record)
        and ('withNewCommunityHospital' in record['counties'])
        and ('total' in record['counties'])
    )


def exact_0195db30041e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counties'),
        lambda: present(field(record, 'counties', 'record.counties'), 'withNewCommunityHospital'),
        lambda: present(field(record, 'counties', 'record.counties'), 'total'),
    ))


# has(record.counties) && has(record.counties.withPlatform) && has(record.counties.total)
def fast_605580b15be4(env: Env) -> object:
    record = env.record
    return (
        ('counties' in record)
        and ('withPlatform' in record['counties'])
        and ('total' in record['counties'])
    )


def exact_605580b15be4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counties'),
        lambda: present(field(record, 'counties', 'record.counties'), 'withPlatform'),
        lambda: present(field(record, 'counties', 'record.counties'), 'total'),
    ))


# has(record.counties) && has(record.counties.withoutRecommended) && has(record.counties.total)
def fast_7aba8a684359(env: Env) -> object:
    record = env.record
    return (
        ('counties' in record)
        and ('withoutRecommended' in record['counties'])
        and ('total' in record['counties'])
    )


def exact_7aba8a684359(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counties'),
        lambda: present(field(record, 'counties', 'record.counties'), 'withoutRecommended'),
        lambda: present(field(record, 'counties', 'record.counties'), 'total'),
    ))


# has(record.counts) && has(record.counts.atStandardTotal) && has(record.counts.facilitiesTotal)
def fast_b2667e0a7124(env: Env) -> object:
    record = env.record
    return (
        ('counts' in record)
        and ('atStandardTotal' in record['counts'])
        and ('facilitiesTotal' in record['counts'])
    )


def exact_b2667e0a7124(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counts'),
        lambda: present(field(record, 'counts', 'record.counts'), 'atStandardTotal'),
        lambda: present(field(record, 'counts', 'record.counts'), 'facilitiesTotal'),
    ))


# has(record.counts) && has(record.counts.communityHospitalsTotal) && has(record.counts.facilitiesTotal)
def fast_56255b258f29(env: Env) -> object:
    record = env.record
    return (
        ('counts' in record)
        and ('communityHospitalsTotal' in record['counts'])
        and ('facilitiesTotal' in record['counts'])
    )


def exact_56255b258f29(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counts'),
        lambda: present(field(record, 'counts', 'record.counts'), 'communityHospitalsTotal'),
        lambda: present(field(record, 'counts', 'record.counts'), 'facilitiesTotal'),
    ))


# has(record.counts) && has(record.counts.newCommunityHospitals) && has(record.counts.communityHospitalsTotal)
def fast_ea0c75d1085b(env: Env) -> object:
    record = env.record
    return (
        ('counts' in record)
        and ('newCommunityHospitals' in record['counts'])
        and ('communityHospitalsTotal' in record['counts'])
    )


def exact_ea0c75d1085b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counts'),
        lambda: present(field(record, 'counts', 'record.counts'), 'newCommunityHospitals'),
        lambda: present(field(record, 'counts', 'record.counts'), 'communityHospitalsTotal'),
    ))


# has(record.counts) && has(record.counts.newCommunityHospitals) && has(record.newCommunityHospitalRoster)
def fast_81c61a002f93(env: Env) -> object:
    record = env.record
    return (
        ('counts' in record)
        and ('newCommunityHospitals' in record['counts'])
        and ('newCommunityHospitalRoster' in record)
    )


def exact_81c61a002f93(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counts'),
        lambda: present(field(record, 'counts', 'record.counts'), 'newCommunityHospitals'),
        lambda: present(record, 'newCommunityHospitalRoster'),
    ))


# has(record.counts) && has(record.counts.recommendedTotal) && has(record.counts.atStandardTotal)
def fast_923269bb0a22(env: Env) -> object:
    record = env.record
    return (
        ('counts' in record)
        and ('recommendedTotal' in record['counts'])
        and ('atStandardTotal' in record['counts'])
    )


def exact_923269bb0a22(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counts'),
        lambda: present(field(record, 'counts', 'record.counts'), 'recommendedTotal'),
        lambda: present(field(record, 'counts', 'record.counts'), 'atStandardTotal'),
    ))


# has(record.counts) && has(record.counts.recommendedTotal) && has(record.recommendedRoster)
def fast_e120671247d9(env: Env) -> object:
    record = env.record
    return (
        ('counts' in record)
        and ('recommendedTotal' in record['counts'])
        and ('recommendedRoster' in record)
    )


def exact_e120671247d9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'counts'),
        lambda: present(field(record, 'counts', 'record.counts'), 'recommendedTotal'),
        lambda: present(record, 'recommendedRoster'),
    ))


# has(record.countyHospital)
def fast_ed08fd4667a8(env: Env) -> object:
    record = env.record
    return ('countyHospital' in record)


def exact_ed08fd4667a8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'countyHospital'))


# has(record.countyHospitalKind)
def fast_315cdb5d79b1(env: Env) -> object:
    record = env.record
    return ('countyHospitalKind' in record)


def exact_315cdb5d79b1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'countyHospitalKind'))


# has(record.developmentPlan)
def fast_4c03e5e1a64c(env: Env) -> object:
    record = env.record
    return ('developmentPlan' in record)


def exact_4c03e5e1a64c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'developmentPlan'))


# has(record.developmentPlan) && has(record.developmentPlan.date)
def fast_386317759d01(env: Env) -> object:
    record = env.record
    return (('developmentPlan' in record) and ('date' in record['developmentPlan']))


def exact_386317759d01(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'developmentPlan'),
        lambda: present(field(record, 'developmentPlan', 'record.developmentPlan'), 'date'),
    ))


# has(record.developmentPlan) && has(record.developmentPlan.number)
def fast_79897bc2f63f(env: Env) -> object:
    record = env.record
    return (('developmentPlan' in record) and ('number' in record['developmentPlan']))


def exact_79897bc2f63f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'developmentPlan'),
        lambda: present(field(record, 'developmentPlan', 'record.developmentPlan'), 'number'),
    ))


# has(record.divisionLevel)
def fast_f6f56bb6a784(env: Env) -> object:
    record = env.record
    return ('divisionLevel' in record)


def exact_f6f56bb6a784(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'divisionLevel'))


# has(record.divisionName)
def fast_a8476e385e80(env: Env) -> object:
    record = env.record
    return ('divisionName' in record)


def exact_a8476e385e80(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'divisionName'))


# has(record.document) && has(record.document.number)
def fast_ebb51975bf9a(env: Env) -> object:
    record = env.record
    return (('document' in record) and ('number' in record['document']))


def exact_ebb51975bf9a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'document'),
        lambda: present(field(record, 'document', 'record.document'), 'number'),
    ))


# has(record.document) && has(record.document.title)
def fast_a348ae98c16e(env: Env) -> object:
    record = env.record
    return (('document' in record) and ('title' in record['document']))


def exact_a348ae98c16e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'document'),
        lambda: present(field(record, 'document', 'record.document'), 'title'),
    ))


# has(record.dueDate)
def fast_564919a80ffe(env: Env) -> object:
    record = env.record
    return ('dueDate' in record)


def exact_564919a80ffe(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'dueDate'))


# has(record.durationHalfDays)
def fast_31707fcd35ea(env: Env) -> object:
    record = env.record
    return ('durationHalfDays' in record)


def exact_31707fcd35ea(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'durationHalfDays'))


# has(record.emergency) && has(record.emergency.coordinatingEmergencyCentre) && has(record.emergency.coordinatingEmergencyCentre.facilityId)
def fast_75dea0e2dddc(env: Env) -> object:
    record = env.record
    return (
        ('emergency' in record)
        and ('coordinatingEmergencyCentre' in record['emergency'])
        and ('facilityId' in record['emergency']['coordinatingEmergencyCentre'])
    )


def exact_75dea0e2dddc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'emergency'),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'coordinatingEmergencyCentre'),
        lambda: present(
            field(
                field(record, 'emergency', 'record.emergency'),
                'coordinatingEmergencyCentre',
                'record.emergency.coordinatingEmergencyCentre',
            ),
            'facilityId',
        ),
    ))


# has(record.emergency) && has(record.emergency.coordinatingEmergencyCentre) && has(record.emergency.coordinatingEmergencyCentre.name)
def fast_50d6afaeb029(env: Env) -> object:
    record = env.record
    return (
        ('emergency' in record)
        and ('coordinatingEmergencyCentre' in record['emergency'])
        and ('name' in record['emergency']['coordinatingEmergencyCentre'])
    )


def exact_50d6afaeb029(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'emergency'),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'coordinatingEmergencyCentre'),
        lambda: present(
            field(
                field(record, 'emergency', 'record.emergency'),
                'coordinatingEmergencyCentre',
                'record.emergency.coordinatingEmergencyCentre',
            ),
            'name',
        ),
    ))


# has(record.emergency) && has(record.emergency.epidemicTriageRole)
def fast_ee88c9a172c7(env: Env) -> object:
    record = env.record
    return (('emergency' in record) and ('epidemicTriageRole' in record['emergency']))


def exact_ee88c9a172c7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'emergency'),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'epidemicTriageRole'),
    ))


# has(record.emergency) && has(record.emergency.suppliesLastUpdated)
def fast_f6e9eb91a3b5(env: Env) -> object:
    record = env.record
    return (('emergency' in record) and ('suppliesLastUpdated' in record['emergency']))


def exact_f6e9eb91a3b5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'emergency'),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'suppliesLastUpdated'),
    ))


# has(record.emergency) && has(record.emergency.testingPartner) && has(record.emergency.testingPartner.facilityId)
def fast_e556305d57f7(env: Env) -> object:
    record = env.record
    return (
        ('emergency' in record)
        and ('testingPartner' in record['emergency'])
        and ('facilityId' in record['emergency']['testingPartner'])
    )


def exact_e556305d57f7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'emergency'),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'testingPartner'),
        lambda: present(
            field(
                field(record, 'emergency', 'record.emergency'),
                'testingPartner',
                'record.emergency.testingPartner',
            ),
            'facilityId',
        ),
    ))


# has(record.emergency) && has(record.emergency.testingPartner) && has(record.emergency.testingPartner.name)
def fast_203a8f7d305a(env: Env) -> object:
    record = env.record
    return (
        ('emergency' in record)
        and ('testingPartner' in record['emergency'])
        and ('name' in record['emergency']['testingPartner'])
    )


def exact_203a8f7d305a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'emergency'),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'testingPartner'),
        lambda: present(
            field(
                field(record, 'emergency', 'record.emergency'),
                'testingPartner',
                'record.emergency.testingPartner',
            ),
            'name',
        ),
    ))


# has(record.endDate)
def fast_d8d68d030cf2(env: Env) -> object:
    record = env.record
    return ('endDate' in record)


def exact_d8d68d030cf2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'endDate'))


# has(record.endDate) ? record.endDate : record.plannedEndDate
def fast_abef3ffb736f(env: Env) -> object:
    record = env.record
    return (record['endDate'] if ('endDate' in record) else record['plannedEndDate'])


def exact_abef3ffb736f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(choose(
        present(record, 'endDate'),
        lambda: field(record, 'endDate', 'record.endDate'),
        lambda: field(record, 'plannedEndDate', 'record.plannedEndDate'),
    ))


# has(record.endDate) ? record.endDate : record.roundDate
def fast_54dfdb6eed8e(env: Env) -> object:
    record = env.record
    return (record['endDate'] if ('endDate' in record) else record['roundDate'])


def exact_54dfdb6eed8e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(choose(
        present(record, 'endDate'),
        lambda: field(record, 'endDate', 'record.endDate'),
        lambda: field(record, 'roundDate', 'record.roundDate'),
    ))


# has(record.endReason)
def fast_69c6d54bc488(env: Env) -> object:
    record = env.record
    return ('endReason' in record)


def exact_69c6d54bc488(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'endReason'))


# has(record.facilities) && has(record.facilities.byType)
def fast_12435ee16391(env: Env) -> object:
    record = env.record
    return (('facilities' in record) and ('byType' in record['facilities']))


def exact_12435ee16391(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'facilities'),
        lambda: present(field(record, 'facilities', 'record.facilities'), 'byType'),
    ))


# has(record.facilities) && has(record.facilities.keyCentralThcOutsideSeat) && has(record.facilities.keyCentralThc)
def fast_9a42c57c0381(env: Env) -> object:
    record = env.record
    return (
        ('facilities' in record)
        and ('keyCentralThcOutsideSeat' in record['facilities'])
        and ('keyCentralThc' in record['facilities'])
    )


def exact_9a42c57c0381(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'facilities'),
        lambda: present(field(record, 'facilities', 'record.facilities'), 'keyCentralThcOutsideSeat'),
        lambda: present(field(record, 'facilities', 'record.facilities'), 'keyCentralThc'),
    ))


# has(record.facilities) && has(record.facilities.keyCentralThcRecommended) && has(record.facilities.keyCentralThc)
def fast_7bf6a3cc91a6(env: Env) -> object:
    record = env.record
    return (
        ('facilities' in record)
        and ('keyCentralThcRecommended' in record['facilities'])
        and ('keyCentralThc' in record['facilities'])
    )


def exact_7bf6a3cc91a6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'facilities'),
        lambda: present(field(record, 'facilities', 'record.facilities'), 'keyCentralThcRecommended'),
        lambda: present(field(record, 'facilities', 'record.facilities'), 'keyCentralThc'),
    ))


# has(record.facility.accreditationStatus)
def fast_f6a077d3596c(env: Env) -> object:
    record = env.record
    return ('accreditationStatus' in record['facility'])


def exact_f6a077d3596c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'accreditationStatus'))


# has(record.facility.communityHospitalEstablishedDate)
def fast_0096e7cb7b9c(env: Env) -> object:
    record = env.record
    return ('communityHospitalEstablishedDate' in record['facility'])


def exact_0096e7cb7b9c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'communityHospitalEstablishedDate'))


# has(record.facility.communityHospitalEstablishedDate) || (has(record.facility.communityHospitalPlaque) && record.facility.communityHospitalPlaque)
def fast_52b298037988(env: Env) -> object:
    record = env.record
    return (
        ('communityHospitalEstablishedDate' in record['facility'])
        or (
            ('communityHospitalPlaque' in record['facility'])
            and record['facility']['communityHospitalPlaque']
        )
    )


def exact_52b298037988(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: present(field(record, 'facility', 'record.facility'), 'communityHospitalEstablishedDate'),
        lambda: both(
            lambda: present(field(record, 'facility', 'record.facility'), 'communityHospitalPlaque'),
            lambda: field(
                field(record, 'facility', 'record.facility'),
                'communityHospitalPlaque',
                'record.facility.communityHospitalPlaque',
            ),
        ),
    ))


# has(record.facility.institutionCode22)
def fast_d815509f0c81(env: Env) -> object:
    record = env.record
    return ('institutionCode22' in record['facility'])


def exact_d815509f0c81(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'institutionCode22'))


# has(record.facility.institutionTypeCode)
def fast_1ab7fe33c2ae(env: Env) -> object:
    record = env.record
    return ('institutionTypeCode' in record['facility'])


def exact_1ab7fe33c2ae(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'institutionTypeCode'))


# has(record.facility.openedDate)
def fast_92bde17a36cd(env: Env) -> object:
    record = env.record
    return ('openedDate' in record['facility'])


def exact_92bde17a36cd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'openedDate'))


# has(record.facility.openedDate) && has(record.facility.communityHospitalEstablishedDate)
def fast_018265f648e6(env: Env) -> object:
    record = env.record
    return (
        ('openedDate' in record['facility'])
        and ('communityHospitalEstablishedDate' in record['facility'])
    )


def exact_018265f648e6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(field(record, 'facility', 'record.facility'), 'openedDate'),
        lambda: present(field(record, 'facility', 'record.facility'), 'communityHospitalEstablishedDate'),
    ))


# has(record.facility.openedDate) && has(record.facility.standardReachedDate)
def fast_ebc78fe144b9(env: Env) -> object:
    record = env.record
    return (('openedDate' in record['facility']) and ('standardReachedDate' in record['facility']))


def exact_ebc78fe144b9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(field(record, 'facility', 'record.facility'), 'openedDate'),
        lambda: present(field(record, 'facility', 'record.facility'), 'standardReachedDate'),
    ))


# has(record.facility.parentFacilityId)
def fast_4e38ef7537fc(env: Env) -> object:
    record = env.record
    return ('parentFacilityId' in record['facility'])


def exact_4e38ef7537fc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'parentFacilityId'))


# has(record.facility.standardReachedDate)
def fast_38222612b999(env: Env) -> object:
    record = env.record
    return ('standardReachedDate' in record['facility'])


def exact_38222612b999(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'standardReachedDate'))


# has(record.facility.standardVersionCode) && record.facility.standardVersionCode in ['THC-2022', 'CHC-2022', 'VC-2022']
def fast_dc2cf855231c(env: Env) -> object:
    record = env.record
    return (
        ('standardVersionCode' in record['facility'])
        and (record['facility']['standardVersionCode'] in {'THC-2022', 'CHC-2022', 'VC-2022'})
    )


def exact_dc2cf855231c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(field(record, 'facility', 'record.facility'), 'standardVersionCode'),
        lambda: apply(
            among,
            field(
                field(record, 'facility', 'record.facility'),
                'standardVersionCode',
                'record.facility.standardVersionCode',
            ),
            listing('THC-2022', 'CHC-2022', 'VC-2022'),
        ),
    ))


# has(record.facility.townshipCode)
def fast_15c6fbb4518d(env: Env) -> object:
    record = env.record
    return ('townshipCode' in record['facility'])


def exact_15c6fbb4518d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'townshipCode'))


# has(record.facility.villageCode)
def fast_d7538eed630c(env: Env) -> object:
    record = env.record
    return ('villageCode' in record['facility'])


def exact_d7538eed630c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'facility', 'record.facility'), 'villageCode'))


# has(record.finance) && has(record.finance.subsidyPerformanceScore) && has(record.finance.subsidyPerformanceScore.numerator) && has(record.finance.subsidyPerformanceScore.denominator)
def fast_85e0917f37d8(env: Env) -> object:
    record = env.record
    return (
        ('finance' in record)
        and ('subsidyPerformanceScore' in record['finance'])
        and ('numerator' in record['finance']['subsidyPerformanceScore'])
        and ('denominator' in record['finance']['subsidyPerformanceScore'])
    )


def exact_85e0917f37d8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'finance'),
        lambda: present(field(record, 'finance', 'record.finance'), 'subsidyPerformanceScore'),
        lambda: present(
            field(
                field(record, 'finance', 'record.finance'),
                'subsidyPerformanceScore',
                'record.finance.subsidyPerformanceScore',
            ),
            'numerator',
        ),
        lambda: present(
            field(
                field(record, 'finance', 'record.finance'),
                'subsidyPerformanceScore',
                'record.finance.subsidyPerformanceScore',
            ),
            'denominator',
        ),
    ))


# has(record.hostFacilityId)
def fast_de2d0028caaf(env: Env) -> object:
    record = env.record
    return ('hostFacilityId' in record)


def exact_de2d0028caaf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'hostFacilityId'))


# has(record.information) && has(record.information.ehrOpened) && has(record.information.ehrTotal)
def fast_dcc7c2ff1a76(env: Env) -> object:
    record = env.record
    return (
        ('information' in record)
        and ('ehrOpened' in record['information'])
        and ('ehrTotal' in record['information'])
    )


def exact_dcc7c2ff1a76(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'information'),
        lambda: present(field(record, 'information', 'record.information'), 'ehrOpened'),
        lambda: present(field(record, 'information', 'record.information'), 'ehrTotal'),
    ))


# has(record.insurance) && has(record.insurance.primaryInsurancePay) && has(record.insurance.totalInsurancePay)
def fast_c9d6a833a0db(env: Env) -> object:
    record = env.record
    return (
        ('insurance' in record)
        and ('primaryInsurancePay' in record['insurance'])
        and ('totalInsurancePay' in record['insurance'])
    )


def exact_c9d6a833a0db(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'insurance'),
        lambda: present(field(record, 'insurance', 'record.insurance'), 'primaryInsurancePay'),
        lambda: present(field(record, 'insurance', 'record.insurance'), 'totalInsurancePay'),
    ))


# has(record.isResident) && record.isResident
def fast_68c18b5b1569(env: Env) -> object:
    record = env.record
    return (('isResident' in record) and record['isResident'])


def exact_68c18b5b1569(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'isResident'),
        lambda: field(record, 'isResident', 'record.isResident'),
    ))


# has(record.issuerLevel)
def fast_0221a7e44951(env: Env) -> object:
    record = env.record
    return ('issuerLevel' in record)


def exact_0221a7e44951(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'issuerLevel'))


# has(record.leadFacilityId)
def fast_6b137abf92c6(env: Env) -> object:
    record = env.record
    return ('leadFacilityId' in record)


def exact_6b137abf92c6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'leadFacilityId'))


# has(record.leadFacilityName)
def fast_d0ab959bd334(env: Env) -> object:
    record = env.record
    return ('leadFacilityName' in record)


def exact_d0ab959bd334(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'leadFacilityName'))


# has(record.members)
def fast_92a156e40048(env: Env) -> object:
    record = env.record
    return ('members' in record)


def exact_92a156e40048(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'members'))


# has(record.newCommunityHospitalRoster)
def fast_3186e93528fb(env: Env) -> object:
    record = env.record
    return ('newCommunityHospitalRoster' in record)


def exact_3186e93528fb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'newCommunityHospitalRoster'))


# has(record.periodId)
def fast_cec667267789(env: Env) -> object:
    record = env.record
    return ('periodId' in record)


def exact_cec667267789(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'periodId'))


# has(record.personsReferred) && has(record.personsSeen)
def fast_ecb0fe35e276(env: Env) -> object:
    record = env.record
    return (('personsReferred' in record) and ('personsSeen' in record))


def exact_ecb0fe35e276(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'personsReferred'), lambda: present(record, 'personsSeen')))


# has(record.pharmacy)
def fast_afee18ea08a2(env: Env) -> object:
    record = env.record
    return ('pharmacy' in record)


def exact_afee18ea08a2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'pharmacy'))


# has(record.planIssuedDate)
def fast_d7f8fef80548(env: Env) -> object:
    record = env.record
    return ('planIssuedDate' in record)


def exact_d7f8fef80548(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'planIssuedDate'))


# has(record.plannedDispatchPeriod)
def fast_b346d5e49d90(env: Env) -> object:
    record = env.record
    return ('plannedDispatchPeriod' in record)


def exact_b346d5e49d90(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'plannedDispatchPeriod'))


# has(record.plannedEndDate)
def fast_08be6755de67(env: Env) -> object:
    record = env.record
    return ('plannedEndDate' in record)


def exact_08be6755de67(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'plannedEndDate'))


# has(record.prefectures)
def fast_1af3181de242(env: Env) -> object:
    record = env.record
    return ('prefectures' in record)


def exact_1af3181de242(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'prefectures'))


# has(record.providerName)
def fast_8f1cd965a331(env: Env) -> object:
    record = env.record
    return ('providerName' in record)


def exact_8f1cd965a331(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'providerName'))


# has(record.publicHealth) && has(record.publicHealth.emergencyTeams)
def fast_f41ef93edd0f(env: Env) -> object:
    record = env.record
    return (('publicHealth' in record) and ('emergencyTeams' in record['publicHealth']))


def exact_f41ef93edd0f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'publicHealth'),
        lambda: present(field(record, 'publicHealth', 'record.publicHealth'), 'emergencyTeams'),
    ))


# has(record.quality) && has(record.quality.qcCentreName)
def fast_3f726281f0c7(env: Env) -> object:
    record = env.record
    return (('quality' in record) and ('qcCentreName' in record['quality']))


def exact_3f726281f0c7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'quality'),
        lambda: present(field(record, 'quality', 'record.quality'), 'qcCentreName'),
    ))


# has(record.recipientLeadsConsortium) && record.recipientLeadsConsortium && has(record.leadFacilityId) && has(record.carrierType) && record.carrierType == 'COUNTY_CONSORTIUM'
def fast_3baae0bd50a8(env: Env) -> object:
    record = env.record
    return (
        ('recipientLeadsConsortium' in record)
        and record['recipientLeadsConsortium']
        and ('leadFacilityId' in record)
        and ('carrierType' in record)
        and (record['carrierType'] == 'COUNTY_CONSORTIUM')
    )


def exact_3baae0bd50a8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'recipientLeadsConsortium'),
        lambda: field(record, 'recipientLeadsConsortium', 'record.recipientLeadsConsortium'),
        lambda: present(record, 'leadFacilityId'),
        lambda: present(record, 'carrierType'),
        lambda: apply(equal, field(record, 'carrierType', 'record.carrierType'), 'COUNTY_CONSORTIUM'),
    ))


# has(record.recipientName)
def fast_596d6d0e629f(env: Env) -> object:
    record = env.record
    return ('recipientName' in record)


def exact_596d6d0e629f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'recipientName'))


# has(record.recommendedRoster)
def fast_a5a8e4302a2c(env: Env) -> object:
    record = env.record
    return ('recommendedRoster' in record)


def exact_a5a8e4302a2c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'recommendedRoster'))


# has(record.region) && has(record.region.regionGroup)
def fast_c91e3310be98(env: Env) -> object:
    record = env.record
    return (('region' in record) and ('regionGroup' in record['region']))


def exact_c91e3310be98(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'region'),
        lambda: present(field(record, 'region', 'record.region'), 'regionGroup'),
    ))


# has(record.reporterLevel)
def fast_560345c1ba5d(env: Env) -> object:
    record = env.record
    return ('reporterLevel' in record)


def exact_560345c1ba5d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'reporterLevel'))


# has(record.responsibilityZone)
def fast_d284bb09da59(env: Env) -> object:
    record = env.record
    return ('responsibilityZone' in record)


def exact_d284bb09da59(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'responsibilityZone'))


# has(record.rounds) && has(record.rounds.adjustedVillages)
def fast_063b766e02be(env: Env) -> object:
    record = env.record
    return (('rounds' in record) and ('adjustedVillages' in record['rounds']))


def exact_063b766e02be(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'rounds'),
        lambda: present(field(record, 'rounds', 'record.rounds'), 'adjustedVillages'),
    ))


# has(record.rounds) && has(record.rounds.countyQuarters) && has(record.rounds.countyQuarters.numerator) && has(record.rounds.countyQuarters.denominator)
def fast_aaf2a6374566(env: Env) -> object:
    record = env.record
    return (
        ('rounds' in record)
        and ('countyQuarters' in record['rounds'])
        and ('numerator' in record['rounds']['countyQuarters'])
        and ('denominator' in record['rounds']['countyQuarters'])
    )


def exact_aaf2a6374566(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'rounds'),
        lambda: present(field(record, 'rounds', 'record.rounds'), 'countyQuarters'),
        lambda: present(
            field(
                field(record, 'rounds', 'record.rounds'),
                'countyQuarters',
                'record.rounds.countyQuarters',
            ),
            'numerator',
        ),
        lambda: present(
            field(
                field(record, 'rounds', 'record.rounds'),
                'countyQuarters',
                'record.rounds.countyQuarters',
            ),
            'denominator',
        ),
    ))


# has(record.rounds) && has(record.rounds.townshipMonths) && has(record.rounds.townshipMonths.numerator) && has(record.rounds.townshipMonths.denominator)
def fast_8c415ed68ba4(env: Env) -> object:
    record = env.record
    return (
        ('rounds' in record)
        and ('townshipMonths' in record['rounds'])
        and ('numerator' in record['rounds']['townshipMonths'])
        and ('denominator' in record['rounds']['townshipMonths'])
    )


def exact_8c415ed68ba4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'rounds'),
        lambda: present(field(record, 'rounds', 'record.rounds'), 'townshipMonths'),
        lambda: present(
            field(
                field(record, 'rounds', 'record.rounds'),
                'townshipMonths',
                'record.rounds.townshipMonths',
            ),
            'numerator',
        ),
        lambda: present(
            field(
                field(record, 'rounds', 'record.rounds'),
                'townshipMonths',
                'record.rounds.townshipMonths',
            ),
            'denominator',
        ),
    ))


# has(record.rounds) && has(record.rounds.villageWeeks) && has(record.rounds.villageWeeks.numerator) && has(record.rounds.villageWeeks.denominator)
def fast_7c27d70f62fa(env: Env) -> object:
    record = env.record
    return (
        ('rounds' in record)
        and ('villageWeeks' in record['rounds'])
        and ('numerator' in record['rounds']['villageWeeks'])
        and ('denominator' in record['rounds']['villageWeeks'])
    )


def exact_7c27d70f62fa(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'rounds'),
        lambda: present(field(record, 'rounds', 'record.rounds'), 'villageWeeks'),
        lambda: present(
            field(field(record, 'rounds', 'record.rounds'), 'villageWeeks', 'record.rounds.villageWeeks'),
            'numerator',
        ),
        lambda: present(
            field(field(record, 'rounds', 'record.rounds'), 'villageWeeks', 'record.rounds.villageWeeks'),
            'denominator',
        ),
    ))


# has(record.safety) && has(record.safety.safetyMonthDate)
def fast_26c754ace7ee(env: Env) -> object:
    record = env.record
    return (('safety' in record) and ('safetyMonthDate' in record['safety']))


def exact_26c754ace7ee(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'safety'),
        lambda: present(field(record, 'safety', 'record.safety'), 'safetyMonthDate'),
    ))


# has(record.serviceDays) && has(record.attendanceDates)
def fast_ff7b9f4e040b(env: Env) -> object:
    record = env.record
    return (('serviceDays' in record) and ('attendanceDates' in record))


def exact_ff7b9f4e040b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'serviceDays'), lambda: present(record, 'attendanceDates')))


# has(record.services) && has(record.services.primaryVisits) && has(record.services.totalVisits)
def fast_47392ef2bb48(env: Env) -> object:
    record = env.record
    return (
        ('services' in record)
        and ('primaryVisits' in record['services'])
        and ('totalVisits' in record['services'])
    )


def exact_47392ef2bb48(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'services'),
        lambda: present(field(record, 'services', 'record.services'), 'primaryVisits'),
        lambda: present(field(record, 'services', 'record.services'), 'totalVisits'),
    ))


# has(record.specialtyPlan)
def fast_ad67a261e0fc(env: Env) -> object:
    record = env.record
    return ('specialtyPlan' in record)


def exact_ad67a261e0fc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'specialtyPlan'))


# has(record.specialtyPlan) && has(record.specialtyPlan.date)
def fast_aee767d4ad20(env: Env) -> object:
    record = env.record
    return (('specialtyPlan' in record) and ('date' in record['specialtyPlan']))


def exact_aee767d4ad20(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'specialtyPlan'),
        lambda: present(field(record, 'specialtyPlan', 'record.specialtyPlan'), 'date'),
    ))


# has(record.specialtyPlan) && has(record.specialtyPlan.number)
def fast_23a040e3ff9f(env: Env) -> object:
    record = env.record
    return (('specialtyPlan' in record) and ('number' in record['specialtyPlan']))


def exact_23a040e3ff9f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'specialtyPlan'),
        lambda: present(field(record, 'specialtyPlan', 'record.specialtyPlan'), 'number'),
    ))


# has(record.staff)
def fast_be49e5c18874(env: Env) -> object:
    record = env.record
    return ('staff' in record)


def exact_be49e5c18874(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'staff'))


# has(record.staff) && has(record.staff.gpPaediatricTrained) && has(record.staff.gpCount)
def fast_ed51a9609a1c(env: Env) -> object:
    record = env.record
    return (
        ('staff' in record)
        and ('gpPaediatricTrained' in record['staff'])
        and ('gpCount' in record['staff'])
    )


def exact_ed51a9609a1c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'staff'),
        lambda: present(field(record, 'staff', 'record.staff'), 'gpPaediatricTrained'),
        lambda: present(field(record, 'staff', 'record.staff'), 'gpCount'),
    ))


# has(record.staff) && has(record.staff.gpRotatedCount) && has(record.staff.gpCount)
def fast_d0870955ee78(env: Env) -> object:
    record = env.record
    return (('staff' in record) and ('gpRotatedCount' in record['staff']) and ('gpCount' in record['staff']))


def exact_d0870955ee78(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'staff'),
        lambda: present(field(record, 'staff', 'record.staff'), 'gpRotatedCount'),
        lambda: present(field(record, 'staff', 'record.staff'), 'gpCount'),
    ))


# has(record.staff) && has(record.staff.phInstitutionTechnical) && has(record.staff.phInstitutionStaff)
def fast_7b696c0e1696(env: Env) -> object:
    record = env.record
    return (
        ('staff' in record)
        and ('phInstitutionTechnical' in record['staff'])
        and ('phInstitutionStaff' in record['staff'])
    )


def exact_7b696c0e1696(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'staff'),
        lambda: present(field(record, 'staff', 'record.staff'), 'phInstitutionTechnical'),
        lambda: present(field(record, 'staff', 'record.staff'), 'phInstitutionStaff'),
    ))


# has(record.staff) && has(record.staff.postsIntermediate) && has(record.staff.postsTechnical)
def fast_ee66e9c10bc0(env: Env) -> object:
    record = env.record
    return (
        ('staff' in record)
        and ('postsIntermediate' in record['staff'])
        and ('postsTechnical' in record['staff'])
    )


def exact_ee66e9c10bc0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'staff'),
        lambda: present(field(record, 'staff', 'record.staff'), 'postsIntermediate'),
        lambda: present(field(record, 'staff', 'record.staff'), 'postsTechnical'),
    ))


# has(record.staff) && has(record.staff.postsSenior) && has(record.staff.postsTechnical)
def fast_0c4adff82007(env: Env) -> object:
    record = env.record
    return (
        ('staff' in record)
        and ('postsSenior' in record['staff'])
        and ('postsTechnical' in record['staff'])
    )


def exact_0c4adff82007(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'staff'),
        lambda: present(field(record, 'staff', 'record.staff'), 'postsSenior'),
        lambda: present(field(record, 'staff', 'record.staff'), 'postsTechnical'),
    ))


# has(record.staff) && has(record.staff.wageBasis)
def fast_5ee3b9c6ec65(env: Env) -> object:
    record = env.record
    return (('staff' in record) and ('wageBasis' in record['staff']))


def exact_5ee3b9c6ec65(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'staff'),
        lambda: present(field(record, 'staff', 'record.staff'), 'wageBasis'),
    ))


# has(record.staff) && has(record.staffCount)
def fast_e9a1f8569a8c(env: Env) -> object:
    record = env.record
    return (('staff' in record) and ('staffCount' in record))


def exact_e9a1f8569a8c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'staff'), lambda: present(record, 'staffCount')))


# has(record.startYear) && has(record.endYear)
def fast_c534a785136c(env: Env) -> object:
    record = env.record
    return (('startYear' in record) and ('endYear' in record))


def exact_c534a785136c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'startYear'), lambda: present(record, 'endYear')))


# has(record.submitter.authorityId)
def fast_e5027f6f8e1e(env: Env) -> object:
    record = env.record
    return ('authorityId' in record['submitter'])


def exact_e5027f6f8e1e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'submitter', 'record.submitter'), 'authorityId'))


# has(record.submitter.facilityId)
def fast_36d4e4c4fe54(env: Env) -> object:
    record = env.record
    return ('facilityId' in record['submitter'])


def exact_36d4e4c4fe54(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(field(record, 'submitter', 'record.submitter'), 'facilityId'))


# has(record.summary) && has(record.summary.number)
def fast_29f6e0de0bc8(env: Env) -> object:
    record = env.record
    return (('summary' in record) and ('number' in record['summary']))


def exact_29f6e0de0bc8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'summary'),
        lambda: present(field(record, 'summary', 'record.summary'), 'number'),
    ))


# has(record.summary) && has(record.summary.title)
def fast_1479d8e1f765(env: Env) -> object:
    record = env.record
    return (('summary' in record) and ('title' in record['summary']))


def exact_1479d8e1f765(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'summary'),
        lambda: present(field(record, 'summary', 'record.summary'), 'title'),
    ))


# has(record.supersedes)
def fast_bd8de881c3e2(env: Env) -> object:
    record = env.record
    return ('supersedes' in record)


def exact_bd8de881c3e2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'supersedes'))


# has(record.support) && has(record.support.awarenessRate) && has(record.support.awarenessRate.numerator) && has(record.support.awarenessRate.denominator)
def fast_8332b8948d8e(env: Env) -> object:
    record = env.record
    return (
        ('support' in record)
        and ('awarenessRate' in record['support'])
        and ('numerator' in record['support']['awarenessRate'])
        and ('denominator' in record['support']['awarenessRate'])
    )


def exact_8332b8948d8e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'support'),
        lambda: present(field(record, 'support', 'record.support'), 'awarenessRate'),
        lambda: present(
            field(
                field(record, 'support', 'record.support'),
                'awarenessRate',
                'record.support.awarenessRate',
            ),
            'numerator',
        ),
        lambda: present(
            field(
                field(record, 'support', 'record.support'),
                'awarenessRate',
                'record.support.awarenessRate',
            ),
            'denominator',
        ),
    ))


# has(record.support) && has(record.support.countyHospitalsBelowSupported) && has(record.support.countyHospitalsBelowRecommended)
def fast_e7795d7b4671(env: Env) -> object:
    record = env.record
    return (
        ('support' in record)
        and ('countyHospitalsBelowSupported' in record['support'])
        and ('countyHospitalsBelowRecommended' in record['support'])
    )


def exact_e7795d7b4671(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'support'),
        lambda: present(field(record, 'support', 'record.support'), 'countyHospitalsBelowSupported'),
        lambda: present(field(record, 'support', 'record.support'), 'countyHospitalsBelowRecommended'),
    ))


# has(record.support) && has(record.support.oneToOneRelations) && has(record.support.countyHospitalRelations)
def fast_59b6b53b8aeb(env: Env) -> object:
    record = env.record
    return (
        ('support' in record)
        and ('oneToOneRelations' in record['support'])
        and ('countyHospitalRelations' in record['support'])
    )


def exact_59b6b53b8aeb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'support'),
        lambda: present(field(record, 'support', 'record.support'), 'oneToOneRelations'),
        lambda: present(field(record, 'support', 'record.support'), 'countyHospitalRelations'),
    ))


# has(record.support) && has(record.support.tiers)
def fast_6390bfd402ea(env: Env) -> object:
    record = env.record
    return (('support' in record) and ('tiers' in record['support']))


def exact_6390bfd402ea(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'support'),
        lambda: present(field(record, 'support', 'record.support'), 'tiers'),
    ))


# has(record.supportTier)
def fast_e6cd1de39d79(env: Env) -> object:
    record = env.record
    return ('supportTier' in record)


def exact_e6cd1de39d79(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'supportTier'))


# has(record.supporterIsUrban) && record.supporterType in ['H3', 'H2']
def fast_7eb240aea52d(env: Env) -> object:
    record = env.record
    return (('supporterIsUrban' in record) and (record['supporterType'] in {'H3', 'H2'}))


def exact_7eb240aea52d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'supporterIsUrban'),
        lambda: apply(among, field(record, 'supporterType', 'record.supporterType'), listing('H3', 'H2')),
    ))


# has(record.supporterLevel) && record.supporterType in ['H3', 'H2']
def fast_d451e0446ab8(env: Env) -> object:
    record = env.record
    return (('supporterLevel' in record) and (record['supporterType'] in {'H3', 'H2'}))


def exact_d451e0446ab8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'supporterLevel'),
        lambda: apply(among, field(record, 'supporterType', 'record.supporterType'), listing('H3', 'H2')),
    ))


# has(record.supporterName)
def fast_42bf5a63f05d(env: Env) -> object:
    record = env.record
    return ('supporterName' in record)


def exact_42bf5a63f05d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'supporterName'))


# has(record.tcm) && has(record.tcm.tcmPromotionCentre) && has(record.tcm.tcmPromotionCentre.facilityId)
def fast_19cdf8f7ea62(env: Env) -> object:
    record = env.record
    return (
        ('tcm' in record)
        and ('tcmPromotionCentre' in record['tcm'])
        and ('facilityId' in record['tcm']['tcmPromotionCentre'])
    )


def exact_19cdf8f7ea62(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'tcm'),
        lambda: present(field(record, 'tcm', 'record.tcm'), 'tcmPromotionCentre'),
        lambda: present(
            field(field(record, 'tcm', 'record.tcm'), 'tcmPromotionCentre', 'record.tcm.tcmPromotionCentre'),
            'facilityId',
        ),
    ))


# has(record.tcm) && has(record.tcm.tcmPromotionCentre) && has(record.tcm.tcmPromotionCentre.name)
def fast_4602704b8af3(env: Env) -> object:
    record = env.record
    return (
        ('tcm' in record)
        and ('tcmPromotionCentre' in record['tcm'])
        and ('name' in record['tcm']['tcmPromotionCentre'])
    )


def exact_4602704b8af3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'tcm'),
        lambda: present(field(record, 'tcm', 'record.tcm'), 'tcmPromotionCentre'),
        lambda: present(
            field(field(record, 'tcm', 'record.tcm'), 'tcmPromotionCentre', 'record.tcm.tcmPromotionCentre'),
            'name',
        ),
    ))


# has(record.telemedicine) && has(record.telemedicine.facilitiesWithTelemedicine) && has(record.telemedicine.facilitiesTotal)
def fast_bdd7090bdb99(env: Env) -> object:
    record = env.record
    return (
        ('telemedicine' in record)
        and ('facilitiesWithTelemedicine' in record['telemedicine'])
        and ('facilitiesTotal' in record['telemedicine'])
    )


def exact_bdd7090bdb99(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'telemedicine'),
        lambda: present(field(record, 'telemedicine', 'record.telemedicine'), 'facilitiesWithTelemedicine'),
        lambda: present(field(record, 'telemedicine', 'record.telemedicine'), 'facilitiesTotal'),
    ))


# has(record.titleCode) && has(record.titleLevel)
def fast_61bbc102865a(env: Env) -> object:
    record = env.record
    return (('titleCode' in record) and ('titleLevel' in record))


def exact_61bbc102865a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'titleCode'), lambda: present(record, 'titleLevel')))


# has(record.townships)
def fast_9ec8d735fd39(env: Env) -> object:
    record = env.record
    return ('townships' in record)


def exact_9ec8d735fd39(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'townships'))


# has(record.validFrom)
def fast_1810d38d875d(env: Env) -> object:
    record = env.record
    return ('validFrom' in record)


def exact_1810d38d875d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'validFrom'))


# has(record.validFrom) && has(item.joinedDate)
def fast_72d7a28c09fd(env: Env) -> object:
    item = env.item
    record = env.record
    return (('validFrom' in record) and ('joinedDate' in item))


def exact_72d7a28c09fd(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'validFrom'), lambda: present(item, 'joinedDate')))


# has(record.validFrom) && has(record.validTo)
def fast_2b4c2bdf5f1f(env: Env) -> object:
    record = env.record
    return (('validFrom' in record) and ('validTo' in record))


def exact_2b4c2bdf5f1f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'validFrom'), lambda: present(record, 'validTo')))


# has(record.validTo)
def fast_d25881be0ec0(env: Env) -> object:
    record = env.record
    return ('validTo' in record)


def exact_d25881be0ec0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'validTo'))


# has(record.villageClinic)
def fast_4359af5f6993(env: Env) -> object:
    record = env.record
    return ('villageClinic' in record)


def exact_4359af5f6993(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'villageClinic'))


# has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedAssets)
def fast_350cf0ce1c84(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('integratedAll' in record['villageClinics'])
        and ('integratedAssets' in record['villageClinics'])
    )


def exact_350cf0ce1c84(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedAll'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedAssets'),
    ))


# has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedFinance)
def fast_5a65eccf9af9(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('integratedAll' in record['villageClinics'])
        and ('integratedFinance' in record['villageClinics'])
    )


def exact_5a65eccf9af9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedAll'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedFinance'),
    ))


# has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedPersonnel)
def fast_b0629fa00b80(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('integratedAll' in record['villageClinics'])
        and ('integratedPersonnel' in record['villageClinics'])
    )


def exact_b0629fa00b80(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedAll'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedPersonnel'),
    ))


# has(record.villageClinics) && has(record.villageClinics.integratedAssets) && has(record.villageClinics.total)
def fast_fd0249919d5b(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('integratedAssets' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_fd0249919d5b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedAssets'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageClinics) && has(record.villageClinics.integratedFinance) && has(record.villageClinics.total)
def fast_ab732ab2de2b(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('integratedFinance' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_ab732ab2de2b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedFinance'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageClinics) && has(record.villageClinics.integratedPersonnel) && has(record.villageClinics.total)
def fast_8c16f6a4f080(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('integratedPersonnel' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_8c16f6a4f080(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'integratedPersonnel'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageClinics) && has(record.villageClinics.reachingStandard) && has(record.villageClinics.total)
def fast_d26de29a850f(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('reachingStandard' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_d26de29a850f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'reachingStandard'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageClinics) && has(record.villageClinics.villageDoctorLicensed) && has(record.villageClinics.villageDoctorTotal)
def fast_f63d734722f0(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('villageDoctorLicensed' in record['villageClinics'])
        and ('villageDoctorTotal' in record['villageClinics'])
    )


def exact_f63d734722f0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'villageDoctorLicensed'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'villageDoctorTotal'),
    ))


# has(record.villageClinics) && has(record.villageClinics.villageDoctorPensionCovered) && has(record.villageClinics.villageDoctorTotal)
def fast_07fa08a258e6(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('villageDoctorPensionCovered' in record['villageClinics'])
        and ('villageDoctorTotal' in record['villageClinics'])
    )


def exact_07fa08a258e6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(
            field(record, 'villageClinics', 'record.villageClinics'),
            'villageDoctorPensionCovered',
        ),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'villageDoctorTotal'),
    ))


# has(record.villageClinics) && has(record.villageClinics.withSixTechniques) && has(record.villageClinics.total)
def fast_af688045d0b3(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('withSixTechniques' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_af688045d0b3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'withSixTechniques'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageClinics) && has(record.villageClinics.withTcmPavilion) && has(record.villageClinics.total)
def fast_fb61f87a8049(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('withTcmPavilion' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_fb61f87a8049(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'withTcmPavilion'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageClinics) && has(record.villageClinics.withTelemedicine) && has(record.villageClinics.total)
def fast_5ba27b4df4ed(env: Env) -> object:
    record = env.record
    return (
        ('villageClinics' in record)
        and ('withTelemedicine' in record['villageClinics'])
        and ('total' in record['villageClinics'])
    )


def exact_5ba27b4df4ed(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageClinics'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'withTelemedicine'),
        lambda: present(field(record, 'villageClinics', 'record.villageClinics'), 'total'),
    ))


# has(record.villageCoverage) && has(record.villageCoverage.byMode)
def fast_21b244b7f545(env: Env) -> object:
    record = env.record
    return (('villageCoverage' in record) and ('byMode' in record['villageCoverage']))


def exact_21b244b7f545(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageCoverage'),
        lambda: present(field(record, 'villageCoverage', 'record.villageCoverage'), 'byMode'),
    ))


# has(record.villageCoverage) && has(record.villageCoverage.villagesUncovered) && has(record.villageCoverage.villagesTotal)
def fast_7f67ba294697(env: Env) -> object:
    record = env.record
    return (
        ('villageCoverage' in record)
        and ('villagesUncovered' in record['villageCoverage'])
        and ('villagesTotal' in record['villageCoverage'])
    )


def exact_7f67ba294697(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(record, 'villageCoverage'),
        lambda: present(field(record, 'villageCoverage', 'record.villageCoverage'), 'villagesUncovered'),
        lambda: present(field(record, 'villageCoverage', 'record.villageCoverage'), 'villagesTotal'),
    ))


# has(record.villages)
def fast_e909ea54e657(env: Env) -> object:
    record = env.record
    return ('villages' in record)


def exact_e909ea54e657(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'villages'))


# has(record.villages) && has(record.townships)
def fast_b516cc52a9bc(env: Env) -> object:
    record = env.record
    return (('villages' in record) and ('townships' in record))


def exact_b516cc52a9bc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'villages'), lambda: present(record, 'townships')))


# has(record.yearly)
def fast_8932a2868994(env: Env) -> object:
    record = env.record
    return ('yearly' in record)


def exact_8932a2868994(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'yearly'))


# has(unit.recipientName) ? unit.recipientName : unit.recipientFacilityId
def fast_9f128b6cb7d7(env: Env) -> object:
    unit = env.unit
    return (unit['recipientName'] if ('recipientName' in unit) else unit['recipientFacilityId'])


def exact_9f128b6cb7d7(env: Env) -> object:
    unit = variable(env.unit, 'unit')
    return settle(choose(
        present(unit, 'recipientName'),
        lambda: field(unit, 'recipientName', 'unit.recipientName'),
        lambda: field(unit, 'recipientFacilityId', 'unit.recipientFacilityId'),
    ))


# isDate(item) && item <= record.asOfDate
def fast_0c933f19280d(env: Env) -> object:
    item = env.item
    record = env.record
    return (is_date(known(item, 'item')) and (known(item, 'item') <= record['asOfDate']))


def exact_0c933f19280d(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(is_date, item),
        lambda: apply(at_most, item, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# isDate(item.actDate) && item.actDate <= item.date
def fast_dcfa54ec1d81(env: Env) -> object:
    item = env.item
    return (is_date(item['actDate']) and (item['actDate'] <= item['date']))


def exact_dcfa54ec1d81(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: apply(is_date, field(item, 'actDate', 'item.actDate')),
        lambda: apply(at_most, field(item, 'actDate', 'item.actDate'), field(item, 'date', 'item.date')),
    ))


# isDate(item.closedDate)
def fast_4c89eb88cf11(env: Env) -> object:
    item = env.item
    return is_date(item['closedDate'])


def exact_4c89eb88cf11(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'closedDate', 'item.closedDate')))


# isDate(item.communityHospitalEstablishedDate)
def fast_13fa8355ade5(env: Env) -> object:
    item = env.item
    return is_date(item['communityHospitalEstablishedDate'])


def exact_13fa8355ade5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        is_date,
        field(item, 'communityHospitalEstablishedDate', 'item.communityHospitalEstablishedDate'),
    ))


# isDate(item.coverageFrom)
def fast_8faf3669972a(env: Env) -> object:
    item = env.item
    return is_date(item['coverageFrom'])


def exact_8faf3669972a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'coverageFrom', 'item.coverageFrom')))


# isDate(item.date)
def fast_bd5498be977d(env: Env) -> object:
    item = env.item
    return is_date(item['date'])


def exact_bd5498be977d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'date', 'item.date')))


# isDate(item.date) && item.date <= record.asOfDate
def fast_31dd4833210b(env: Env) -> object:
    item = env.item
    record = env.record
    return (is_date(item['date']) and (item['date'] <= record['asOfDate']))


def exact_31dd4833210b(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(is_date, field(item, 'date', 'item.date')),
        lambda: apply(
            at_most,
            field(item, 'date', 'item.date'),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(item.joinedDate)
def fast_cef67165c563(env: Env) -> object:
    item = env.item
    return is_date(item['joinedDate'])


def exact_cef67165c563(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'joinedDate', 'item.joinedDate')))


# isDate(item.leftDate)
def fast_8de8aa54e992(env: Env) -> object:
    item = env.item
    return is_date(item['leftDate'])


def exact_8de8aa54e992(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'leftDate', 'item.leftDate')))


# isDate(item.openedDate)
def fast_7db29ff3be1c(env: Env) -> object:
    item = env.item
    return is_date(item['openedDate'])


def exact_7db29ff3be1c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'openedDate', 'item.openedDate')))


# isDate(item.reviewDate) && item.reviewDate <= record.asOfDate
def fast_8aa8aaa0dd8d(env: Env) -> object:
    item = env.item
    record = env.record
    return (is_date(item['reviewDate']) and (item['reviewDate'] <= record['asOfDate']))


def exact_8aa8aaa0dd8d(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(is_date, field(item, 'reviewDate', 'item.reviewDate')),
        lambda: apply(
            at_most,
            field(item, 'reviewDate', 'item.reviewDate'),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(item.standardReachedDate)
def fast_3867c546f6a0(env: Env) -> object:
    item = env.item
    return is_date(item['standardReachedDate'])


def exact_3867c546f6a0(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'standardReachedDate', 'item.standardReachedDate')))


# isDate(item.trainedDate) && item.trainedDate <= record.asOfDate
def fast_91761ef43c6c(env: Env) -> object:
    item = env.item
    record = env.record
    return (is_date(item['trainedDate']) and (item['trainedDate'] <= record['asOfDate']))


def exact_91761ef43c6c(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(is_date, field(item, 'trainedDate', 'item.trainedDate')),
        lambda: apply(
            at_most,
            field(item, 'trainedDate', 'item.trainedDate'),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(record.asOfDate)
def fast_67bbada84ef3(env: Env) -> object:
    record = env.record
    return is_date(record['asOfDate'])


def exact_67bbada84ef3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'asOfDate', 'record.asOfDate')))


# isDate(record.developmentPlan.date)
def fast_e930b0cd474a(env: Env) -> object:
    record = env.record
    return is_date(record['developmentPlan']['date'])


def exact_e930b0cd474a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_date,
        field(
            field(record, 'developmentPlan', 'record.developmentPlan'),
            'date',
            'record.developmentPlan.date',
        ),
    ))


# isDate(record.dueDate)
def fast_1b52b4aa338a(env: Env) -> object:
    record = env.record
    return is_date(record['dueDate'])


def exact_1b52b4aa338a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'dueDate', 'record.dueDate')))


# isDate(record.emergency.suppliesLastUpdated) && record.emergency.suppliesLastUpdated <= record.asOfDate
def fast_db92600d0a77(env: Env) -> object:
    record = env.record
    return (
        is_date(record['emergency']['suppliesLastUpdated'])
        and (record['emergency']['suppliesLastUpdated'] <= record['asOfDate'])
    )


def exact_db92600d0a77(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            is_date,
            field(
                field(record, 'emergency', 'record.emergency'),
                'suppliesLastUpdated',
                'record.emergency.suppliesLastUpdated',
            ),
        ),
        lambda: apply(
            at_most,
            field(
                field(record, 'emergency', 'record.emergency'),
                'suppliesLastUpdated',
                'record.emergency.suppliesLastUpdated',
            ),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(record.endDate)
def fast_59defba8817a(env: Env) -> object:
    record = env.record
    return is_date(record['endDate'])


def exact_59defba8817a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'endDate', 'record.endDate')))


# isDate(record.facility.communityHospitalEstablishedDate) && record.facility.communityHospitalEstablishedDate <= record.asOfDate
def fast_b06ca5a6a9af(env: Env) -> object:
    record = env.record
    return (
        is_date(record['facility']['communityHospitalEstablishedDate'])
        and (record['facility']['communityHospitalEstablishedDate'] <= record['asOfDate'])
    )


def exact_b06ca5a6a9af(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            is_date,
            field(
                field(record, 'facility', 'record.facility'),
                'communityHospitalEstablishedDate',
                'record.facility.communityHospitalEstablishedDate',
            ),
        ),
        lambda: apply(
            at_most,
            field(
                field(record, 'facility', 'record.facility'),
                'communityHospitalEstablishedDate',
                'record.facility.communityHospitalEstablishedDate',
            ),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(record.facility.openedDate) && record.facility.openedDate <= record.asOfDate
def fast_58b11c0547bf(env: Env) -> object:
    record = env.record
    return (
        is_date(record['facility']['openedDate'])
        and (record['facility']['openedDate'] <= record['asOfDate'])
    )


def exact_58b11c0547bf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            is_date,
            field(field(record, 'facility', 'record.facility'), 'openedDate', 'record.facility.openedDate'),
        ),
        lambda: apply(
            at_most,
            field(field(record, 'facility', 'record.facility'), 'openedDate', 'record.facility.openedDate'),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(record.facility.standardReachedDate) && record.facility.standardReachedDate <= record.asOfDate
def fast_c162f2bf9a5c(env: Env) -> object:
    record = env.record
    return (
        is_date(record['facility']['standardReachedDate'])
        and (record['facility']['standardReachedDate'] <= record['asOfDate'])
    )


def exact_c162f2bf9a5c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            is_date,
            field(
                field(record, 'facility', 'record.facility'),
                'standardReachedDate',
                'record.facility.standardReachedDate',
            ),
        ),
        lambda: apply(
            at_most,
            field(
                field(record, 'facility', 'record.facility'),
                'standardReachedDate',
                'record.facility.standardReachedDate',
            ),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


# isDate(record.period.end)
def fast_3ce7aa9542b0(env: Env) -> object:
    record = env.record
    return is_date(record['period']['end'])


def exact_3ce7aa9542b0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(field(record, 'period', 'record.period'), 'end', 'record.period.end')))


# isDate(record.period.start)
def fast_605b264beb51(env: Env) -> object:
    record = env.record
    return is_date(record['period']['start'])


def exact_605b264beb51(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_date,
        field(field(record, 'period', 'record.period'), 'start', 'record.period.start'),
    ))


# isDate(record.planIssuedDate)
def fast_887927065ddf(env: Env) -> object:
    record = env.record
    return is_date(record['planIssuedDate'])


def exact_887927065ddf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'planIssuedDate', 'record.planIssuedDate')))


# isDate(record.plannedDispatchPeriod.end)
def fast_5b91ad38e470(env: Env) -> object:
    record = env.record
    return is_date(record['plannedDispatchPeriod']['end'])


def exact_5b91ad38e470(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_date,
        field(
            field(record, 'plannedDispatchPeriod', 'record.plannedDispatchPeriod'),
            'end',
            'record.plannedDispatchPeriod.end',
        ),
    ))


# isDate(record.plannedDispatchPeriod.start)
def fast_82138cc39809(env: Env) -> object:
    record = env.record
    return is_date(record['plannedDispatchPeriod']['start'])


def exact_82138cc39809(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_date,
        field(
            field(record, 'plannedDispatchPeriod', 'record.plannedDispatchPeriod'),
            'start',
            'record.plannedDispatchPeriod.start',
        ),
    ))


# isDate(record.plannedEndDate)
def fast_ba7b0c458e72(env: Env) -> object:
    record = env.record
    return is_date(record['plannedEndDate'])


def exact_ba7b0c458e72(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'plannedEndDate', 'record.plannedEndDate')))


# isDate(record.registerDate)
def fast_6625cf9e6f41(env: Env) -> object:
    record = env.record
    return is_date(record['registerDate'])


def exact_6625cf9e6f41(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'registerDate', 'record.registerDate')))


# isDate(record.roundDate)
def fast_4f433e746511(env: Env) -> object:
    record = env.record
    return is_date(record['roundDate'])


def exact_4f433e746511(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'roundDate', 'record.roundDate')))


# isDate(record.safety.safetyMonthDate)
def fast_0f7f1d4319f4(env: Env) -> object:
    record = env.record
    return is_date(record['safety']['safetyMonthDate'])


def exact_0f7f1d4319f4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_date,
        field(field(record, 'safety', 'record.safety'), 'safetyMonthDate', 'record.safety.safetyMonthDate'),
    ))


# isDate(record.specialtyPlan.date)
def fast_6a09f42dd5b0(env: Env) -> object:
    record = env.record
    return is_date(record['specialtyPlan']['date'])


def exact_6a09f42dd5b0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_date,
        field(field(record, 'specialtyPlan', 'record.specialtyPlan'), 'date', 'record.specialtyPlan.date'),
    ))


# isDate(record.startDate)
def fast_c608c0cff338(env: Env) -> object:
    record = env.record
    return is_date(record['startDate'])


def exact_c608c0cff338(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'startDate', 'record.startDate')))


# isDate(record.submittedAt)
def fast_799c280966ce(env: Env) -> object:
    record = env.record
    return is_date(record['submittedAt'])


def exact_799c280966ce(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'submittedAt', 'record.submittedAt')))


# isDate(record.validFrom)
def fast_bd978739b9ad(env: Env) -> object:
    record = env.record
    return is_date(record['validFrom'])


def exact_bd978739b9ad(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'validFrom', 'record.validFrom')))


# isDate(record.validTo)
def fast_e4fa6dd0fdf8(env: Env) -> object:
    record = env.record
    return is_date(record['validTo'])


def exact_e4fa6dd0fdf8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'validTo', 'record.validTo')))


# item
def fast_4a33eacd5fa6(env: Env) -> object:
    item = env.item
    return known(item, 'item')


def exact_4a33eacd5fa6(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(item)


# item == 'CENTRAL_VC' ? record.facility.facilityType == 'VC' : record.facility.facilityType == 'THC'
def fast_302c1aa6938d(env: Env) -> object:
    item = env.item
    record = env.record
    return (
        (record['facility']['facilityType'] == 'VC')
        if (known(item, 'item') == 'CENTRAL_VC')
        else (record['facility']['facilityType'] == 'THC')
    )


def exact_302c1aa6938d(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(choose(
        apply(equal, item, 'CENTRAL_VC'),
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'VC',
        ),
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'THC',
        ),
    ))


# item == 'COMMUNITY_HOSPITAL'
def fast_b2fff64da5f3(env: Env) -> object:
    item = env.item
    return (known(item, 'item') == 'COMMUNITY_HOSPITAL')


def exact_b2fff64da5f3(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, item, 'COMMUNITY_HOSPITAL'))


# item in ['CENTRAL_THC', 'KEY_CENTRAL_THC', 'CENTRAL_VC']
def fast_ae5ce3bb5e38(env: Env) -> object:
    item = env.item
    return (known(item, 'item') in {'CENTRAL_THC', 'KEY_CENTRAL_THC', 'CENTRAL_VC'})


def exact_ae5ce3bb5e38(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(among, item, listing('CENTRAL_THC', 'KEY_CENTRAL_THC', 'CENTRAL_VC')))


# item.actDate
def fast_cf5af4f83717(env: Env) -> object:
    item = env.item
    return item['actDate']


def exact_cf5af4f83717(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'actDate', 'item.actDate'))


# item.basic
def fast_d2ee83830584(env: Env) -> object:
    item = env.item
    return item['basic']


def exact_d2ee83830584(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'basic', 'item.basic'))


# item.basic <= item.total
def fast_6fcc68fbded5(env: Env) -> object:
    item = env.item
    return (item['basic'] <= item['total'])


def exact_6fcc68fbded5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(at_most, field(item, 'basic', 'item.basic'), field(item, 'total', 'item.total')))


# item.belowStandard
def fast_9d9667077f99(env: Env) -> object:
    item = env.item
    return item['belowStandard']


def exact_9d9667077f99(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'belowStandard', 'item.belowStandard'))


# item.belowStandard + item.basic + item.recommended + item.notEvaluated
def fast_24ec246cffb1(env: Env) -> object:
    item = env.item
    return (((item['belowStandard'] + item['basic']) + item['recommended']) + item['notEvaluated'])


def exact_24ec246cffb1(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        add,
        apply(
            add,
            apply(
                add,
                field(item, 'belowStandard', 'item.belowStandard'),
                field(item, 'basic', 'item.basic'),
            ),
            field(item, 'recommended', 'item.recommended'),
        ),
        field(item, 'notEvaluated', 'item.notEvaluated'),
    ))


# item.belowStandard + item.basic + item.recommended + item.notEvaluated == item.total
def fast_eb0bca902ea8(env: Env) -> object:
    item = env.item
    return equal(
        (((item['belowStandard'] + item['basic']) + item['recommended']) + item['notEvaluated']),
        item['total'],
    )


def exact_eb0bca902ea8(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(
            add,
            apply(
                add,
                apply(
                    add,
                    field(item, 'belowStandard', 'item.belowStandard'),
                    field(item, 'basic', 'item.basic'),
                ),
                field(item, 'recommended', 'item.recommended'),
            ),
            field(item, 'notEvaluated', 'item.notEvaluated'),
        ),
        field(item, 'total', 'item.total'),
    ))


# item.belowStandard <= item.total
def fast_0b89af952144(env: Env) -> object:
    item = env.item
    return (item['belowStandard'] <= item['total'])


def exact_0b89af952144(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'belowStandard', 'item.belowStandard'),
        field(item, 'total', 'item.total'),
    ))


# item.category
def fast_ae1842700f74(env: Env) -> object:
    item = env.item
    return item['category']


def exact_ae1842700f74(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'category', 'item.category'))


# item.closedDate
def fast_9d6c5d49c762(env: Env) -> object:
    item = env.item
    return item['closedDate']


def exact_9d6c5d49c762(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'closedDate', 'item.closedDate'))


# item.code
def fast_1d0ba9426a41(env: Env) -> object:
    item = env.item
    return item['code']


def exact_1d0ba9426a41(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'code', 'item.code'))


# item.communityHospitalEstablishedDate
def fast_65df2520de7d(env: Env) -> object:
    item = env.item
    return item['communityHospitalEstablishedDate']


def exact_65df2520de7d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'communityHospitalEstablishedDate', 'item.communityHospitalEstablishedDate'))


# item.communityHospitals
def fast_eb6d3cbbb29f(env: Env) -> object:
    item = env.item
    return item['communityHospitals']


def exact_eb6d3cbbb29f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'communityHospitals', 'item.communityHospitals'))


# item.communityHospitals <= item.total
def fast_780ef65f2e9e(env: Env) -> object:
    item = env.item
    return (item['communityHospitals'] <= item['total'])


def exact_780ef65f2e9e(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'communityHospitals', 'item.communityHospitals'),
        field(item, 'total', 'item.total'),
    ))


# item.count
def fast_e016cabc04c5(env: Env) -> object:
    item = env.item
    return item['count']


def exact_e016cabc04c5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'count', 'item.count'))


# item.count <= record.staff.staffTotal
def fast_2e806e133c4f(env: Env) -> object:
    item = env.item
    record = env.record
    return (item['count'] <= record['staff']['staffTotal'])


def exact_2e806e133c4f(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(item, 'count', 'item.count'),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# item.countyResidentsAdmitted
def fast_2b0ea15eac85(env: Env) -> object:
    item = env.item
    return item['countyResidentsAdmitted']


def exact_2b0ea15eac85(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'countyResidentsAdmitted', 'item.countyResidentsAdmitted'))


# item.countyResidentsAdmitted <= item.eligibleApplicants
def fast_cdaae7e38dd6(env: Env) -> object:
    item = env.item
    return (item['countyResidentsAdmitted'] <= item['eligibleApplicants'])


def exact_cdaae7e38dd6(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'countyResidentsAdmitted', 'item.countyResidentsAdmitted'),
        field(item, 'eligibleApplicants', 'item.eligibleApplicants'),
    ))


# item.coverageFrom
def fast_e7da9de91fca(env: Env) -> object:
    item = env.item
    return item['coverageFrom']


def exact_e7da9de91fca(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'coverageFrom', 'item.coverageFrom'))


# item.coveredByFacilityId
def fast_a7ac8e36c20c(env: Env) -> object:
    item = env.item
    return item['coveredByFacilityId']


def exact_a7ac8e36c20c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'coveredByFacilityId', 'item.coveredByFacilityId'))


# item.coveredYear
def fast_eba3f57efa0b(env: Env) -> object:
    item = env.item
    return item['coveredYear']


def exact_eba3f57efa0b(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'coveredYear', 'item.coveredYear'))


# item.coveredYear <= year(item.date)
def fast_d6daec782ae0(env: Env) -> object:
    item = env.item
    return (item['coveredYear'] <= year(item['date']))


def exact_d6daec782ae0(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'coveredYear', 'item.coveredYear'),
        apply(year, field(item, 'date', 'item.date')),
    ))


# item.date
def fast_8cea316e2a52(env: Env) -> object:
    item = env.item
    return item['date']


def exact_8cea316e2a52(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'date', 'item.date'))


# item.divisionCode
def fast_1032b2132e19(env: Env) -> object:
    item = env.item
    return item['divisionCode']


def exact_1032b2132e19(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'divisionCode', 'item.divisionCode'))


# item.divisionCode == record.divisionCode
def fast_473dd7a690c1(env: Env) -> object:
    item = env.item
    record = env.record
    return equal(item['divisionCode'], record['divisionCode'])


def exact_473dd7a690c1(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(item, 'divisionCode', 'item.divisionCode'),
        field(record, 'divisionCode', 'record.divisionCode'),
    ))


# item.eligibleApplicants
def fast_1d6cf6bc3a95(env: Env) -> object:
    item = env.item
    return item['eligibleApplicants']


def exact_1d6cf6bc3a95(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'eligibleApplicants', 'item.eligibleApplicants'))


# item.emergencyVisits
def fast_51a42b06f068(env: Env) -> object:
    item = env.item
    return item['emergencyVisits']


def exact_51a42b06f068(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'emergencyVisits', 'item.emergencyVisits'))


# item.emergencyVisits <= item.visits
def fast_b213dd9a7e31(env: Env) -> object:
    item = env.item
    return (item['emergencyVisits'] <= item['visits'])


def exact_b213dd9a7e31(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'emergencyVisits', 'item.emergencyVisits'),
        field(item, 'visits', 'item.visits'),
    ))


# item.establishedPosts
def fast_7b6a42f8250f(env: Env) -> object:
    item = env.item
    return item['establishedPosts']


def exact_7b6a42f8250f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'establishedPosts', 'item.establishedPosts'))


# item.establishedTechnicalPosts
def fast_e7751ede1b29(env: Env) -> object:
    item = env.item
    return item['establishedTechnicalPosts']


def exact_e7751ede1b29(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'establishedTechnicalPosts', 'item.establishedTechnicalPosts'))


# item.establishedTechnicalPosts <= item.establishedPosts
def fast_2d9aa20cf9ef(env: Env) -> object:
    item = env.item
    return (item['establishedTechnicalPosts'] <= item['establishedPosts'])


def exact_2d9aa20cf9ef(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'establishedTechnicalPosts', 'item.establishedTechnicalPosts'),
        field(item, 'establishedPosts', 'item.establishedPosts'),
    ))


# item.facilityId
def fast_af3429c94031(env: Env) -> object:
    item = env.item
    return item['facilityId']


def exact_af3429c94031(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'facilityId', 'item.facilityId'))


# item.facilityType in ['THC', 'CHC', 'CHS']
def fast_b41eb03c384e(env: Env) -> object:
    item = env.item
    return (item['facilityType'] in {'THC', 'CHC', 'CHS'})


def exact_b41eb03c384e(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        among,
        field(item, 'facilityType', 'item.facilityType'),
        listing('THC', 'CHC', 'CHS'),
    ))


# item.facilityType in ['THC', 'CHC']
def fast_c021ea65022d(env: Env) -> object:
    item = env.item
    return (item['facilityType'] in {'THC', 'CHC'})


def exact_c021ea65022d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(among, field(item, 'facilityType', 'item.facilityType'), listing('THC', 'CHC')))


# item.institutionTypeCode
def fast_f55ce258b8c0(env: Env) -> object:
    item = env.item
    return item['institutionTypeCode']


def exact_f55ce258b8c0(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'institutionTypeCode', 'item.institutionTypeCode'))


# item.joinedDate
def fast_56753a794a91(env: Env) -> object:
    item = env.item
    return item['joinedDate']


def exact_56753a794a91(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'joinedDate', 'item.joinedDate'))


# item.leftDate
def fast_a9df558a0274(env: Env) -> object:
    item = env.item
    return item['leftDate']


def exact_a9df558a0274(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'leftDate', 'item.leftDate'))


# item.licenceType == 'PH_PHYSICIAN' ? item.count == record.staff.publicHealthPhysicianCount : (item.licenceType == 'PHARMACIST' ? item.count == record.staff.pharmacistCount : item.count == record.staff.clinicalPharmacistCount)
def fast_32166ec5ce6a(env: Env) -> object:
    item = env.item
    record = env.record
    return (
        equal(item['count'], record['staff']['publicHealthPhysicianCount'])
        if (item['licenceType'] == 'PH_PHYSICIAN')
        else (
            equal(item['count'], record['staff']['pharmacistCount'])
            if (item['licenceType'] == 'PHARMACIST')
            else equal(item['count'], record['staff']['clinicalPharmacistCount'])
        )
    )


def exact_32166ec5ce6a(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(choose(
        apply(equal, field(item, 'licenceType', 'item.licenceType'), 'PH_PHYSICIAN'),
        lambda: apply(
            equal,
            field(item, 'count', 'item.count'),
            field(
                field(record, 'staff', 'record.staff'),
                'publicHealthPhysicianCount',
                'record.staff.publicHealthPhysicianCount',
            ),
        ),
        lambda: choose(
            apply(equal, field(item, 'licenceType', 'item.licenceType'), 'PHARMACIST'),
            lambda: apply(
                equal,
                field(item, 'count', 'item.count'),
                field(
                    field(record, 'staff', 'record.staff'),
                    'pharmacistCount',
                    'record.staff.pharmacistCount',
                ),
            ),
            lambda: apply(
                equal,
                field(item, 'count', 'item.count'),
                field(
                    field(record, 'staff', 'record.staff'),
                    'clinicalPharmacistCount',
                    'record.staff.clinicalPharmacistCount',
                ),
            ),
        ),
    ))


# item.licenceType in ['PH_PHYSICIAN', 'PHARMACIST', 'CLINICAL_PHARMACIST']
def fast_c102657f370f(env: Env) -> object:
    item = env.item
    return (item['licenceType'] in {'PH_PHYSICIAN', 'PHARMACIST', 'CLINICAL_PHARMACIST'})


def exact_c102657f370f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        among,
        field(item, 'licenceType', 'item.licenceType'),
        listing('PH_PHYSICIAN', 'PHARMACIST', 'CLINICAL_PHARMACIST'),
    ))


# item.name
def fast_bd8ee5b68c87(env: Env) -> object:
    item = env.item
    return item['name']


def exact_bd8ee5b68c87(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'name', 'item.name'))


# item.newCommunityHospitals
def fast_cdd7264621a7(env: Env) -> object:
    item = env.item
    return item['newCommunityHospitals']


def exact_cdd7264621a7(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'newCommunityHospitals', 'item.newCommunityHospitals'))


# item.newCommunityHospitals <= item.communityHospitals
def fast_3cf0245aad2a(env: Env) -> object:
    item = env.item
    return (item['newCommunityHospitals'] <= item['communityHospitals'])


def exact_3cf0245aad2a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'newCommunityHospitals', 'item.newCommunityHospitals'),
        field(item, 'communityHospitals', 'item.communityHospitals'),
    ))


# item.openedDate
def fast_890b696127ce(env: Env) -> object:
    item = env.item
    return item['openedDate']


def exact_890b696127ce(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'openedDate', 'item.openedDate'))


# item.over10000AtStandard
def fast_0e588e22e68b(env: Env) -> object:
    item = env.item
    return item['over10000AtStandard']


def exact_0e588e22e68b(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'over10000AtStandard', 'item.over10000AtStandard'))


# item.over10000AtStandard <= item.over10000Total
def fast_a040440f6f08(env: Env) -> object:
    item = env.item
    return (item['over10000AtStandard'] <= item['over10000Total'])


def exact_a040440f6f08(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'over10000AtStandard', 'item.over10000AtStandard'),
        field(item, 'over10000Total', 'item.over10000Total'),
    ))


# item.over10000Total
def fast_4530e2c44435(env: Env) -> object:
    item = env.item
    return item['over10000Total']


def exact_4530e2c44435(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'over10000Total', 'item.over10000Total'))


# item.over10000Total <= item.total
def fast_1625fbbdba3b(env: Env) -> object:
    item = env.item
    return (item['over10000Total'] <= item['total'])


def exact_1625fbbdba3b(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'over10000Total', 'item.over10000Total'),
        field(item, 'total', 'item.total'),
    ))


# item.parentFacilityId
def fast_176631efac32(env: Env) -> object:
    item = env.item
    return item['parentFacilityId']


def exact_176631efac32(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'parentFacilityId', 'item.parentFacilityId'))


# item.problemsFound
def fast_d931886f11a5(env: Env) -> object:
    item = env.item
    return item['problemsFound']


def exact_d931886f11a5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'problemsFound', 'item.problemsFound'))


# item.problemsRectified
def fast_b337a4a0a865(env: Env) -> object:
    item = env.item
    return item['problemsRectified']


def exact_b337a4a0a865(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'problemsRectified', 'item.problemsRectified'))


# item.problemsRectified <= item.problemsFound
def fast_82bc8a1cad07(env: Env) -> object:
    item = env.item
    return (item['problemsRectified'] <= item['problemsFound'])


def exact_82bc8a1cad07(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'problemsRectified', 'item.problemsRectified'),
        field(item, 'problemsFound', 'item.problemsFound'),
    ))


# item.quantity
def fast_3352ac44ad2f(env: Env) -> object:
    item = env.item
    return item['quantity']


def exact_3352ac44ad2f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'quantity', 'item.quantity'))


# item.quantityInUse
def fast_df6056a5b916(env: Env) -> object:
    item = env.item
    return item['quantityInUse']


def exact_df6056a5b916(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'quantityInUse', 'item.quantityInUse'))


# item.quantityInUse <= item.quantity
def fast_42c3c034fac4(env: Env) -> object:
    item = env.item
    return (item['quantityInUse'] <= item['quantity'])


def exact_42c3c034fac4(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'quantityInUse', 'item.quantityInUse'),
        field(item, 'quantity', 'item.quantity'),
    ))


# item.recommended
def fast_aef8697c215b(env: Env) -> object:
    item = env.item
    return item['recommended']


def exact_aef8697c215b(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'recommended', 'item.recommended'))


# item.recommended <= item.total
def fast_a821abfe56a5(env: Env) -> object:
    item = env.item
    return (item['recommended'] <= item['total'])


def exact_a821abfe56a5(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'recommended', 'item.recommended'),
        field(item, 'total', 'item.total'),
    ))


# item.reviewDate
def fast_d1ec0495747a(env: Env) -> object:
    item = env.item
    return item['reviewDate']


def exact_d1ec0495747a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'reviewDate', 'item.reviewDate'))


# item.reviewType == 'COMMUNITY_HOSPITAL'
def fast_23b4ac07ac81(env: Env) -> object:
    item = env.item
    return (item['reviewType'] == 'COMMUNITY_HOSPITAL')


def exact_23b4ac07ac81(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, field(item, 'reviewType', 'item.reviewType'), 'COMMUNITY_HOSPITAL'))


# item.reviewingAuthorityLevel
def fast_80710371c98d(env: Env) -> object:
    item = env.item
    return item['reviewingAuthorityLevel']


def exact_80710371c98d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'reviewingAuthorityLevel', 'item.reviewingAuthorityLevel'))


# item.reviewingAuthorityLevel in ['PROVINCE', 'PREFECTURE']
def fast_0bb1cff54cd1(env: Env) -> object:
    item = env.item
    return (item['reviewingAuthorityLevel'] in {'PROVINCE', 'PREFECTURE'})


def exact_0bb1cff54cd1(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        among,
        field(item, 'reviewingAuthorityLevel', 'item.reviewingAuthorityLevel'),
        listing('PROVINCE', 'PREFECTURE'),
    ))


# item.standardReachedDate
def fast_c9712da4a9fa(env: Env) -> object:
    item = env.item
    return item['standardReachedDate']


def exact_c9712da4a9fa(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'standardReachedDate', 'item.standardReachedDate'))


# item.status == 'OPERATING' && item.facilityType in ['THC', 'CHC'] && has(item.capabilityLevel) && item.capabilityLevel == 'RECOMMENDED'
def fast_6bf870664ccd(env: Env) -> object:
    item = env.item
    return (
        (item['status'] == 'OPERATING')
        and (item['facilityType'] in {'THC', 'CHC'})
        and ('capabilityLevel' in item)
        and (item['capabilityLevel'] == 'RECOMMENDED')
    )


def exact_6bf870664ccd(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(
        lambda: apply(equal, field(item, 'status', 'item.status'), 'OPERATING'),
        lambda: apply(among, field(item, 'facilityType', 'item.facilityType'), listing('THC', 'CHC')),
        lambda: present(item, 'capabilityLevel'),
        lambda: apply(equal, field(item, 'capabilityLevel', 'item.capabilityLevel'), 'RECOMMENDED'),
    ))


# item.tcmHallUpgraded
def fast_fdbc4da45cec(env: Env) -> object:
    item = env.item
    return item['tcmHallUpgraded']


def exact_fdbc4da45cec(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'tcmHallUpgraded', 'item.tcmHallUpgraded'))


# item.tcmHallUpgraded <= item.withTcmHall
def fast_abadeaecfd2c(env: Env) -> object:
    item = env.item
    return (item['tcmHallUpgraded'] <= item['withTcmHall'])


def exact_abadeaecfd2c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'tcmHallUpgraded', 'item.tcmHallUpgraded'),
        field(item, 'withTcmHall', 'item.withTcmHall'),
    ))


# item.thcSupported
def fast_9b0c5c7fbb02(env: Env) -> object:
    item = env.item
    return item['thcSupported']


def exact_9b0c5c7fbb02(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'thcSupported', 'item.thcSupported'))


# item.thcSupported <= item.thcTotal
def fast_846fe0bec180(env: Env) -> object:
    item = env.item
    return (item['thcSupported'] <= item['thcTotal'])


def exact_846fe0bec180(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'thcSupported', 'item.thcSupported'),
        field(item, 'thcTotal', 'item.thcTotal'),
    ))


# item.thcTotal
def fast_eebc7155e2d7(env: Env) -> object:
    item = env.item
    return item['thcTotal']


def exact_eebc7155e2d7(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'thcTotal', 'item.thcTotal'))


# item.thcWithPhysician
def fast_78c30d0c31da(env: Env) -> object:
    item = env.item
    return item['thcWithPhysician']


def exact_78c30d0c31da(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'thcWithPhysician', 'item.thcWithPhysician'))


# item.thcWithPhysician <= item.thcTotal
def fast_4db5c42edf82(env: Env) -> object:
    item = env.item
    return (item['thcWithPhysician'] <= item['thcTotal'])


def exact_4db5c42edf82(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'thcWithPhysician', 'item.thcWithPhysician'),
        field(item, 'thcTotal', 'item.thcTotal'),
    ))


# item.titleCode
def fast_f163016333c3(env: Env) -> object:
    item = env.item
    return item['titleCode']


def exact_f163016333c3(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'titleCode', 'item.titleCode'))


# item.total
def fast_a8ade61b60ec(env: Env) -> object:
    item = env.item
    return item['total']


def exact_a8ade61b60ec(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'total', 'item.total'))


# item.townshipCode
def fast_edb72a894df1(env: Env) -> object:
    item = env.item
    return item['townshipCode']


def exact_edb72a894df1(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'townshipCode', 'item.townshipCode'))


# item.trainedDate
def fast_6914c539aae8(env: Env) -> object:
    item = env.item
    return item['trainedDate']


def exact_6914c539aae8(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'trainedDate', 'item.trainedDate'))


# item.unitsInspected
def fast_3f91a22bd4c7(env: Env) -> object:
    item = env.item
    return item['unitsInspected']


def exact_3f91a22bd4c7(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'unitsInspected', 'item.unitsInspected'))


# item.unitsInspected <= item.unitsTotal
def fast_ef517625a122(env: Env) -> object:
    item = env.item
    return (item['unitsInspected'] <= item['unitsTotal'])


def exact_ef517625a122(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'unitsInspected', 'item.unitsInspected'),
        field(item, 'unitsTotal', 'item.unitsTotal'),
    ))


# item.unitsInspectedInYear
def fast_7b30df697b2d(env: Env) -> object:
    item = env.item
    return item['unitsInspectedInYear']


def exact_7b30df697b2d(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'unitsInspectedInYear', 'item.unitsInspectedInYear'))


# item.unitsInspectedInYear <= item.unitsInspected
def fast_6ce5a4fb9b41(env: Env) -> object:
    item = env.item
    return (item['unitsInspectedInYear'] <= item['unitsInspected'])


def exact_6ce5a4fb9b41(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'unitsInspectedInYear', 'item.unitsInspectedInYear'),
        field(item, 'unitsInspected', 'item.unitsInspected'),
    ))


# item.unitsTotal
def fast_dca25ac6c7f4(env: Env) -> object:
    item = env.item
    return item['unitsTotal']


def exact_dca25ac6c7f4(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'unitsTotal', 'item.unitsTotal'))


# item.villageCode
def fast_2e9b10f47e98(env: Env) -> object:
    item = env.item
    return item['villageCode']


def exact_2e9b10f47e98(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'villageCode', 'item.villageCode'))


# item.visits
def fast_e4a34ab82781(env: Env) -> object:
    item = env.item
    return item['visits']


def exact_e4a34ab82781(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'visits', 'item.visits'))


# item.withSixTechniques
def fast_89d4ff98483e(env: Env) -> object:
    item = env.item
    return item['withSixTechniques']


def exact_89d4ff98483e(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'withSixTechniques', 'item.withSixTechniques'))


# item.withSixTechniques <= item.total
def fast_bf3beb9267cd(env: Env) -> object:
    item = env.item
    return (item['withSixTechniques'] <= item['total'])


def exact_bf3beb9267cd(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'withSixTechniques', 'item.withSixTechniques'),
        field(item, 'total', 'item.total'),
    ))


# item.withTcmHall
def fast_c7a9327c5fb3(env: Env) -> object:
    item = env.item
    return item['withTcmHall']


def exact_c7a9327c5fb3(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'withTcmHall', 'item.withTcmHall'))


# item.withTcmHall <= item.total
def fast_0f29e91a02cd(env: Env) -> object:
    item = env.item
    return (item['withTcmHall'] <= item['total'])


def exact_0f29e91a02cd(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'withTcmHall', 'item.withTcmHall'),
        field(item, 'total', 'item.total'),
    ))


# item.withTcmPavilion
def fast_6d5e27e1e1a0(env: Env) -> object:
    item = env.item
    return item['withTcmPavilion']


def exact_6d5e27e1e1a0(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'withTcmPavilion', 'item.withTcmPavilion'))


# item.withTcmPavilion <= item.total
def fast_dce2ffc23eca(env: Env) -> object:
    item = env.item
    return (item['withTcmPavilion'] <= item['total'])


def exact_dce2ffc23eca(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'withTcmPavilion', 'item.withTcmPavilion'),
        field(item, 'total', 'item.total'),
    ))


# item.withTcmPhysician
def fast_804f64f6b02b(env: Env) -> object:
    item = env.item
    return item['withTcmPhysician']


def exact_804f64f6b02b(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'withTcmPhysician', 'item.withTcmPhysician'))


# item.withTcmPhysician <= item.total
def fast_98bd1a28a269(env: Env) -> object:
    item = env.item
    return (item['withTcmPhysician'] <= item['total'])


def exact_98bd1a28a269(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'withTcmPhysician', 'item.withTcmPhysician'),
        field(item, 'total', 'item.total'),
    ))


# item.withTelemedicine
def fast_945dcf1f3605(env: Env) -> object:
    item = env.item
    return item['withTelemedicine']


def exact_945dcf1f3605(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'withTelemedicine', 'item.withTelemedicine'))


# item.withTelemedicine <= item.total
def fast_ac315ce4a837(env: Env) -> object:
    item = env.item
    return (item['withTelemedicine'] <= item['total'])


def exact_ac315ce4a837(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'withTelemedicine', 'item.withTelemedicine'),
        field(item, 'total', 'item.total'),
    ))


# item.withoutPharmacist
def fast_280ffe22896f(env: Env) -> object:
    item = env.item
    return item['withoutPharmacist']


def exact_280ffe22896f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'withoutPharmacist', 'item.withoutPharmacist'))


# item.withoutPharmacist <= item.total
def fast_3c604ab68a9f(env: Env) -> object:
    item = env.item
    return (item['withoutPharmacist'] <= item['total'])


def exact_3c604ab68a9f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        at_most,
        field(item, 'withoutPharmacist', 'item.withoutPharmacist'),
        field(item, 'total', 'item.total'),
    ))


# item.year
def fast_5ea4897f3527(env: Env) -> object:
    item = env.item
    return item['year']


def exact_5ea4897f3527(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'year', 'item.year'))


# item.year <= record.reportYear
def fast_ba6527082ad9(env: Env) -> object:
    item = env.item
    record = env.record
    return (item['year'] <= record['reportYear'])


def exact_ba6527082ad9(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(item, 'year', 'item.year'),
        field(record, 'reportYear', 'record.reportYear'),
    ))


# key
def fast_2c70e12b7a06(env: Env) -> object:
    key = env.key
    return known(key, 'key')


def exact_2c70e12b7a06(env: Env) -> object:
    key = variable(env.key, 'key')
    return settle(key)


# lookup('admin-level', record.destinationLevel, 'name_en')
def fast_122955136751(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['destinationLevel'], 'name_en')


def exact_122955136751(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'destinationLevel', 'record.destinationLevel'),
        'name_en',
    ))


# lookup('admin-level', record.destinationLevel, 'name_zh')
def fast_6c9dc6e6e714(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['destinationLevel'], 'name_zh')


def exact_6c9dc6e6e714(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'destinationLevel', 'record.destinationLevel'),
        'name_zh',
    ))


# lookup('admin-level', record.divisionLevel, 'name_en')
def fast_c20daa974e41(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['divisionLevel'], 'name_en')


def exact_c20daa974e41(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'divisionLevel', 'record.divisionLevel'),
        'name_en',
    ))


# lookup('admin-level', record.divisionLevel, 'name_zh')
def fast_817e4efcb448(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['divisionLevel'], 'name_zh')


def exact_817e4efcb448(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'divisionLevel', 'record.divisionLevel'),
        'name_zh',
    ))


# lookup('admin-level', record.issuerLevel, 'name_en')
def fast_63e5a2af1100(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['issuerLevel'], 'name_en')


def exact_63e5a2af1100(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'issuerLevel', 'record.issuerLevel'),
        'name_en',
    ))


# lookup('admin-level', record.issuerLevel, 'name_zh')
def fast_1b2220797f7a(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['issuerLevel'], 'name_zh')


def exact_1b2220797f7a(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'issuerLevel', 'record.issuerLevel'),
        'name_zh',
    ))


# lookup('admin-level', record.reporterLevel, 'name_en')
def fast_85a7e1c18418(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['reporterLevel'], 'name_en')


def exact_85a7e1c18418(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'reporterLevel', 'record.reporterLevel'),
        'name_en',
    ))


# lookup('admin-level', record.reporterLevel, 'name_zh')
def fast_3097c9b2b6b7(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'admin-level', record['reporterLevel'], 'name_zh')


def exact_3097c9b2b6b7(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'admin-level',
        field(record, 'reporterLevel', 'record.reporterLevel'),
        'name_zh',
    ))


# lookup('designation', item, 'name_zh')
def fast_b27a50e0e537(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'designation', known(item, 'item'), 'name_zh')


def exact_b27a50e0e537(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(lookup, facts, 'designation', item, 'name_zh'))


# lookup('divisions', record.divisionCode, 'level') == '1'
def fast_98bd140af9ed(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(facts, 'divisions', record['divisionCode'], 'level') == '1')


def exact_98bd140af9ed(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(lookup, facts, 'divisions', field(record, 'divisionCode', 'record.divisionCode'), 'level'),
        '1',
    ))


# lookup('divisions', record.divisionCode, 'level') == (record.divisionLevel == 'PROVINCE' ? '1' : record.divisionLevel == 'PREFECTURE' ? '2' : record.divisionLevel == 'COUNTY' ? '3' : '')
def fast_b856eae090ef(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(
        facts,
        'divisions',
        record['divisionCode'],
        'level',
    ) == (
        '1'
        if (record['divisionLevel'] == 'PROVINCE')
        else (
            '2'
            if (record['divisionLevel'] == 'PREFECTURE')
            else ('3' if (record['divisionLevel'] == 'COUNTY') else '')
        )
    ))


def exact_b856eae090ef(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(lookup, facts, 'divisions', field(record, 'divisionCode', 'record.divisionCode'), 'level'),
        choose(
            apply(equal, field(record, 'divisionLevel', 'record.divisionLevel'), 'PROVINCE'),
            lambda: '1',
            lambda: choose(
                apply(equal, field(record, 'divisionLevel', 'record.divisionLevel'), 'PREFECTURE'),
                lambda: '2',
                lambda: choose(
                    apply(equal, field(record, 'divisionLevel', 'record.divisionLevel'), 'COUNTY'),
                    lambda: '3',
                    lambda: '',
                ),
            ),
        ),
    ))


# lookup('divisions', record.divisionCode, 'level') == (record.issuerLevel == 'PROVINCE' ? '1' : record.issuerLevel == 'PREFECTURE' ? '2' : record.issuerLevel == 'COUNTY' ? '3' : '')
def fast_4c7269c720fa(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(
        facts,
        'divisions',
        record['divisionCode'],
        'level',
    ) == (
        '1'
        if (record['issuerLevel'] == 'PROVINCE')
        else (
            '2'
            if (record['issuerLevel'] == 'PREFECTURE')
            else ('3' if (record['issuerLevel'] == 'COUNTY') else '')
        )
    ))


def exact_4c7269c720fa(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(lookup, facts, 'divisions', field(record, 'divisionCode', 'record.divisionCode'), 'level'),
        choose(
            apply(equal, field(record, 'issuerLevel', 'record.issuerLevel'), 'PROVINCE'),
            lambda: '1',
            lambda: choose(
                apply(equal, field(record, 'issuerLevel', 'record.issuerLevel'), 'PREFECTURE'),
                lambda: '2',
                lambda: choose(
                    apply(equal, field(record, 'issuerLevel', 'record.issuerLevel'), 'COUNTY'),
                    lambda: '3',
                    lambda: '',
                ),
            ),
        ),
    ))


# lookup('divisions', record.divisionCode, 'level') == (record.reporterLevel == 'PROVINCE' ? '1' : record.reporterLevel == 'PREFECTURE' ? '2' : record.reporterLevel == 'COUNTY' ? '3' : '')
def fast_fd3b35add196(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(
        facts,
        'divisions',
        record['divisionCode'],
        'level',
    ) == (
        '1'
        if (record['reporterLevel'] == 'PROVINCE')
        else (
            '2'
            if (record['reporterLevel'] == 'PREFECTURE')
            else ('3' if (record['reporterLevel'] == 'COUNTY') else '')
        )
    ))


def exact_fd3b35add196(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(lookup, facts, 'divisions', field(record, 'divisionCode', 'record.divisionCode'), 'level'),
        choose(
            apply(equal, field(record, 'reporterLevel', 'record.reporterLevel'), 'PROVINCE'),
            lambda: '1',
            lambda: choose(
                apply(equal, field(record, 'reporterLevel', 'record.reporterLevel'), 'PREFECTURE'),
                lambda: '2',
                lambda: choose(
                    apply(equal, field(record, 'reporterLevel', 'record.reporterLevel'), 'COUNTY'),
                    lambda: '3',
                    lambda: '',
                ),
            ),
        ),
    ))


# lookup('divisions', record.divisionCode, 'name_en')
def fast_cb2eada4a8fd(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'divisions', record['divisionCode'], 'name_en')


def exact_cb2eada4a8fd(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'divisions',
        field(record, 'divisionCode', 'record.divisionCode'),
        'name_en',
    ))


# lookup('divisions', record.divisionCode, 'name_zh')
def fast_d1a52b16ff9d(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'divisions', record['divisionCode'], 'name_zh')


def exact_d1a52b16ff9d(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'divisions',
        field(record, 'divisionCode', 'record.divisionCode'),
        'name_zh',
    ))


# lookup('divisions', record.divisionCode, 'region')
def fast_420107336168(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'divisions', record['divisionCode'], 'region')


def exact_420107336168(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'divisions',
        field(record, 'divisionCode', 'record.divisionCode'),
        'region',
    ))


# lookup('divisions', record.divisionCode, 'region') == record.region.regionGroup
def fast_f37f2e1d5b90(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(facts, 'divisions', record['divisionCode'], 'region') == record['region']['regionGroup'])


def exact_f37f2e1d5b90(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(lookup, facts, 'divisions', field(record, 'divisionCode', 'record.divisionCode'), 'region'),
        field(field(record, 'region', 'record.region'), 'regionGroup', 'record.region.regionGroup'),
    ))


# lookup('facility-type', item.facilityType, 'name_en')
def fast_be9ca9ed378f(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'facility-type', item['facilityType'], 'name_en')


def exact_be9ca9ed378f(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(item, 'facilityType', 'item.facilityType'),
        'name_en',
    ))


# lookup('facility-type', item.facilityType, 'name_zh')
def fast_f70ba6902908(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'facility-type', item['facilityType'], 'name_zh')


def exact_f70ba6902908(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(item, 'facilityType', 'item.facilityType'),
        'name_zh',
    ))


# lookup('facility-type', record.facility.facilityType, 'name_zh')
def fast_aabbb4551ca9(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['facility']['facilityType'], 'name_zh')


def exact_aabbb4551ca9(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        'name_zh',
    ))


# lookup('facility-type', record.leadFacilityType, 'name_en')
def fast_cca036da7586(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['leadFacilityType'], 'name_en')


def exact_cca036da7586(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(record, 'leadFacilityType', 'record.leadFacilityType'),
        'name_en',
    ))


# lookup('facility-type', record.leadFacilityType, 'name_zh')
def fast_866f7bb60d94(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['leadFacilityType'], 'name_zh')


def exact_866f7bb60d94(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(record, 'leadFacilityType', 'record.leadFacilityType'),
        'name_zh',
    ))


# lookup('facility-type', record.recipientType, 'name_en')
def fast_7abd088a4986(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['recipientType'], 'name_en')


def exact_7abd088a4986(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(record, 'recipientType', 'record.recipientType'),
        'name_en',
    ))


# lookup('facility-type', record.recipientType, 'name_zh')
def fast_d2ff5b995e3e(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['recipientType'], 'name_zh')


def exact_d2ff5b995e3e(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(record, 'recipientType', 'record.recipientType'),
        'name_zh',
    ))


# lookup('facility-type', record.supporterType, 'name_en')
def fast_df2d38088e34(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['supporterType'], 'name_en')


def exact_df2d38088e34(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(record, 'supporterType', 'record.supporterType'),
        'name_en',
    ))


# lookup('facility-type', record.supporterType, 'name_zh')
def fast_9d3861658ae7(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'facility-type', record['supporterType'], 'name_zh')


def exact_9d3861658ae7(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'facility-type',
        field(record, 'supporterType', 'record.supporterType'),
        'name_zh',
    ))


# lookup('hospital-level', record.supporterLevel, 'name_en')
def fast_70e42b858204(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'hospital-level', record['supporterLevel'], 'name_en')


def exact_70e42b858204(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'hospital-level',
        field(record, 'supporterLevel', 'record.supporterLevel'),
        'name_en',
    ))


# lookup('hospital-level', record.supporterLevel, 'name_zh')
def fast_00b34b5abf8c(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'hospital-level', record['supporterLevel'], 'name_zh')


def exact_00b34b5abf8c(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'hospital-level',
        field(record, 'supporterLevel', 'record.supporterLevel'),
        'name_zh',
    ))


# lookup('institution-types', item.institutionTypeCode, 'facility_type') == item.facilityType
def fast_9a02cf1a9815(env: Env) -> object:
    facts = env.facts
    item = env.item
    return (lookup(
        facts,
        'institution-types',
        item['institutionTypeCode'],
        'facility_type',
    ) == item['facilityType'])


def exact_9a02cf1a9815(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(
            lookup,
            facts,
            'institution-types',
            field(item, 'institutionTypeCode', 'item.institutionTypeCode'),
            'facility_type',
        ),
        field(item, 'facilityType', 'item.facilityType'),
    ))


# lookup('institution-types', item.institutionTypeCode, 'name_en')
def fast_35d3052a11ee(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'institution-types', item['institutionTypeCode'], 'name_en')


def exact_35d3052a11ee(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'institution-types',
        field(item, 'institutionTypeCode', 'item.institutionTypeCode'),
        'name_en',
    ))


# lookup('institution-types', item.institutionTypeCode, 'name_zh')
def fast_9ddc5f30b294(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'institution-types', item['institutionTypeCode'], 'name_zh')


def exact_9ddc5f30b294(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'institution-types',
        field(item, 'institutionTypeCode', 'item.institutionTypeCode'),
        'name_zh',
    ))


# lookup('institution-types', record.facility.institutionTypeCode, 'facility_type')
def fast_7fe25e4bbd6e(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'institution-types', record['facility']['institutionTypeCode'], 'facility_type')


def exact_7fe25e4bbd6e(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'institution-types',
        field(
            field(record, 'facility', 'record.facility'),
            'institutionTypeCode',
            'record.facility.institutionTypeCode',
        ),
        'facility_type',
    ))


# lookup('institution-types', record.facility.institutionTypeCode, 'facility_type') == record.facility.facilityType
def fast_efab9a2b60b7(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(
        facts,
        'institution-types',
        record['facility']['institutionTypeCode'],
        'facility_type',
    ) == record['facility']['facilityType'])


def exact_efab9a2b60b7(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            lookup,
            facts,
            'institution-types',
            field(
                field(record, 'facility', 'record.facility'),
                'institutionTypeCode',
                'record.facility.institutionTypeCode',
            ),
            'facility_type',
        ),
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
    ))


# lookup('licence-type', item.licenceType, 'name_zh')
def fast_0e715feac129(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'licence-type', item['licenceType'], 'name_zh')


def exact_0e715feac129(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'licence-type',
        field(item, 'licenceType', 'item.licenceType'),
        'name_zh',
    ))


# lookup('professional-titles', item.titleCode, 'name_en')
def fast_2f88e0a32c23(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'professional-titles', item['titleCode'], 'name_en')


def exact_2f88e0a32c23(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'professional-titles',
        field(item, 'titleCode', 'item.titleCode'),
        'name_en',
    ))


# lookup('professional-titles', item.titleCode, 'name_zh')
def fast_5c2cdb2ce3e6(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'professional-titles', item['titleCode'], 'name_zh')


def exact_5c2cdb2ce3e6(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'professional-titles',
        field(item, 'titleCode', 'item.titleCode'),
        'name_zh',
    ))


# lookup('professional-titles', item.titleCode, 'title_level') == item.titleLevel
def fast_6a7d06c03c6e(env: Env) -> object:
    facts = env.facts
    item = env.item
    return (lookup(facts, 'professional-titles', item['titleCode'], 'title_level') == item['titleLevel'])


def exact_6a7d06c03c6e(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(
            lookup,
            facts,
            'professional-titles',
            field(item, 'titleCode', 'item.titleCode'),
            'title_level',
        ),
        field(item, 'titleLevel', 'item.titleLevel'),
    ))


# lookup('professional-titles', record.titleCode, 'name_en')
def fast_871ee7ee5ef5(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'professional-titles', record['titleCode'], 'name_en')


def exact_871ee7ee5ef5(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'professional-titles',
        field(record, 'titleCode', 'record.titleCode'),
        'name_en',
    ))


# lookup('professional-titles', record.titleCode, 'name_zh')
def fast_ca37968c3d23(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'professional-titles', record['titleCode'], 'name_zh')


def exact_ca37968c3d23(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'professional-titles',
        field(record, 'titleCode', 'record.titleCode'),
        'name_zh',
    ))


# lookup('professional-titles', record.titleCode, 'title_level') == record.titleLevel
def fast_d75996466378(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (lookup(facts, 'professional-titles', record['titleCode'], 'title_level') == record['titleLevel'])


def exact_d75996466378(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            lookup,
            facts,
            'professional-titles',
            field(record, 'titleCode', 'record.titleCode'),
            'title_level',
        ),
        field(record, 'titleLevel', 'record.titleLevel'),
    ))


# lookup('service-standard', record.facility.standardVersionCode, 'name_zh')
def fast_2ae7cbe39f68(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'service-standard', record['facility']['standardVersionCode'], 'name_zh')


def exact_2ae7cbe39f68(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'service-standard',
        field(
            field(record, 'facility', 'record.facility'),
            'standardVersionCode',
            'record.facility.standardVersionCode',
        ),
        'name_zh',
    ))


# lookup('tcm-techniques', item.code, 'category')
def fast_27c15ee0c9a5(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'tcm-techniques', item['code'], 'category')


def exact_27c15ee0c9a5(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(lookup, facts, 'tcm-techniques', field(item, 'code', 'item.code'), 'category'))


# lookup('tcm-techniques', item.code, 'category') == item.category
def fast_b36408da8d65(env: Env) -> object:
    facts = env.facts
    item = env.item
    return (lookup(facts, 'tcm-techniques', item['code'], 'category') == item['category'])


def exact_b36408da8d65(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(lookup, facts, 'tcm-techniques', field(item, 'code', 'item.code'), 'category'),
        field(item, 'category', 'item.category'),
    ))


# lookup('title-level', item.titleLevel, 'name_en')
def fast_e9b827ba8427(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'title-level', item['titleLevel'], 'name_en')


def exact_e9b827ba8427(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        field(item, 'titleLevel', 'item.titleLevel'),
        'name_en',
    ))


# lookup('title-level', item.titleLevel, 'name_zh')
def fast_93fd62039fb4(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'title-level', item['titleLevel'], 'name_zh')


def exact_93fd62039fb4(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        field(item, 'titleLevel', 'item.titleLevel'),
        'name_zh',
    ))


# lookup('title-level', lookup('professional-titles', item.titleCode, 'title_level'), 'name_en')
def fast_7c6150b6d429(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(
        facts,
        'title-level',
        lookup(facts, 'professional-titles', item['titleCode'], 'title_level'),
        'name_en',
    )


def exact_7c6150b6d429(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        apply(
            lookup,
            facts,
            'professional-titles',
            field(item, 'titleCode', 'item.titleCode'),
            'title_level',
        ),
        'name_en',
    ))


# lookup('title-level', lookup('professional-titles', item.titleCode, 'title_level'), 'name_zh')
def fast_a8fdc51db5ea(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(
        facts,
        'title-level',
        lookup(facts, 'professional-titles', item['titleCode'], 'title_level'),
        'name_zh',
    )


def exact_a8fdc51db5ea(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        apply(
            lookup,
            facts,
            'professional-titles',
            field(item, 'titleCode', 'item.titleCode'),
            'title_level',
        ),
        'name_zh',
    ))


# lookup('title-level', lookup('professional-titles', record.titleCode, 'title_level'), 'name_en')
def fast_de47bc32c0bf(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(
        facts,
        'title-level',
        lookup(facts, 'professional-titles', record['titleCode'], 'title_level'),
        'name_en',
    )


def exact_de47bc32c0bf(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        apply(
            lookup,
            facts,
            'professional-titles',
            field(record, 'titleCode', 'record.titleCode'),
            'title_level',
        ),
        'name_en',
    ))


# lookup('title-level', lookup('professional-titles', record.titleCode, 'title_level'), 'name_zh')
def fast_4faae4193589(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(
        facts,
        'title-level',
        lookup(facts, 'professional-titles', record['titleCode'], 'title_level'),
        'name_zh',
    )


def exact_4faae4193589(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        apply(
            lookup,
            facts,
            'professional-titles',
            field(record, 'titleCode', 'record.titleCode'),
            'title_level',
        ),
        'name_zh',
    ))


# lookup('title-level', record.titleLevel, 'name_en')
def fast_0ac6c5949118(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'title-level', record['titleLevel'], 'name_en')


def exact_0ac6c5949118(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        field(record, 'titleLevel', 'record.titleLevel'),
        'name_en',
    ))


# lookup('title-level', record.titleLevel, 'name_zh')
def fast_9b87a852d34b(env: Env) -> object:
    facts = env.facts
    record = env.record
    return lookup(facts, 'title-level', record['titleLevel'], 'name_zh')


def exact_9b87a852d34b(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        lookup,
        facts,
        'title-level',
        field(record, 'titleLevel', 'record.titleLevel'),
        'name_zh',
    ))


# min([param.minimumDays, size(workingDays(window.start, window.end))])
def fast_6e4da6d604e7(env: Env) -> object:
    facts = env.facts
    param = env.param
    window = env.window
    return least([param['minimumDays'], len(working_days(facts, window['start'], window['end']))])


def exact_6e4da6d604e7(env: Env) -> object:
    facts = env.facts
    param = variable(env.param, 'param')
    window = variable(env.window, 'window')
    return settle(apply(
        least,
        listing(
            field(param, 'minimumDays', 'param.minimumDays'),
            apply(
                size,
                apply(
                    working_days,
                    facts,
                    field(window, 'start', 'window.start'),
                    field(window, 'end', 'window.end'),
                ),
            ),
        ),
    ))


# param.handoverDays
def fast_bdeb3c884902(env: Env) -> object:
    param = env.param
    return param['handoverDays']


def exact_bdeb3c884902(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'handoverDays', 'param.handoverDays'))


# param.minimum
def fast_adaa9c867879(env: Env) -> object:
    param = env.param
    return param['minimum']


def exact_adaa9c867879(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'minimum', 'param.minimum'))


# param.minimumCategories
def fast_818a9c966a3d(env: Env) -> object:
    param = env.param
    return param['minimumCategories']


def exact_818a9c966a3d(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'minimumCategories', 'param.minimumCategories'))


# param.minimumDays
def fast_baab1294a617(env: Env) -> object:
    param = env.param
    return param['minimumDays']


def exact_baab1294a617(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'minimumDays', 'param.minimumDays'))


# param.minimumExperts
def fast_01346c7b4832(env: Env) -> object:
    param = env.param
    return param['minimumExperts']


def exact_01346c7b4832(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'minimumExperts', 'param.minimumExperts'))


# param.months
def fast_1832b088be95(env: Env) -> object:
    param = env.param
    return param['months']


def exact_1832b088be95(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'months', 'param.months'))


# param.part
def fast_ba60f6329944(env: Env) -> object:
    param = env.param
    return param['part']


def exact_ba60f6329944(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'part', 'param.part'))


# param.percent
def fast_e5565d0f2828(env: Env) -> object:
    param = env.param
    return param['percent']


def exact_e5565d0f2828(env: Env) -> object:
    param = variable(env.param, 'param')
    return settle(field(param, 'percent', 'param.percent'))


# personalData(item) == ''
def fast_d283c38723d8(env: Env) -> object:
    item = env.item
    return (personal_data(known(item, 'item')) == '')


def exact_d283c38723d8(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, apply(personal_data, item), ''))


# personalData(item.adjustmentBasis) == ''
def fast_0e0fafc372f7(env: Env) -> object:
    item = env.item
    return (personal_data(item['adjustmentBasis']) == '')


def exact_0e0fafc372f7(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(personal_data, field(item, 'adjustmentBasis', 'item.adjustmentBasis')),
        '',
    ))


# personalData(item.departmentName) == ''
def fast_8ce126115252(env: Env) -> object:
    item = env.item
    return (personal_data(item['departmentName']) == '')


def exact_8ce126115252(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(personal_data, field(item, 'departmentName', 'item.departmentName')),
        '',
    ))


# personalData(item.description) == ''
def fast_a0779316a62a(env: Env) -> object:
    item = env.item
    return (personal_data(item['description']) == '')


def exact_a0779316a62a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, apply(personal_data, field(item, 'description', 'item.description')), ''))


# personalData(item.name) == ''
def fast_a03160f0de81(env: Env) -> object:
    item = env.item
    return (personal_data(item['name']) == '')


def exact_a03160f0de81(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, apply(personal_data, field(item, 'name', 'item.name')), ''))


# personalData(item.personRef) == ''
def fast_93eb8464c75a(env: Env) -> object:
    item = env.item
    return (personal_data(item['personRef']) == '')


def exact_93eb8464c75a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, apply(personal_data, field(item, 'personRef', 'item.personRef')), ''))


# personalData(item.theme) == ''
def fast_b4fb69232b71(env: Env) -> object:
    item = env.item
    return (personal_data(item['theme']) == '')


def exact_b4fb69232b71(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, apply(personal_data, field(item, 'theme', 'item.theme')), ''))


# personalData(item.villageName) == ''
def fast_d1e63561f292(env: Env) -> object:
    item = env.item
    return (personal_data(item['villageName']) == '')


def exact_d1e63561f292(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(equal, apply(personal_data, field(item, 'villageName', 'item.villageName')), ''))


# personalData(record.activity.cdcAreaOfficer) == ''
def fast_6cda96161720(env: Env) -> object:
    record = env.record
    return (personal_data(record['activity']['cdcAreaOfficer']) == '')


def exact_6cda96161720(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'activity', 'record.activity'),
                'cdcAreaOfficer',
                'record.activity.cdcAreaOfficer',
            ),
        ),
        '',
    ))


# personalData(record.adjustmentBasis) == ''
def fast_75f832a6d67f(env: Env) -> object:
    record = env.record
    return (personal_data(record['adjustmentBasis']) == '')


def exact_75f832a6d67f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'adjustmentBasis', 'record.adjustmentBasis')),
        '',
    ))


# personalData(record.agreementNumber) == ''
def fast_d3515f6ce395(env: Env) -> object:
    record = env.record
    return (personal_data(record['agreementNumber']) == '')


def exact_d3515f6ce395(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'agreementNumber', 'record.agreementNumber')),
        '',
    ))


# personalData(record.conduct.insuranceDept.name) == ''
def fast_18e500bb556f(env: Env) -> object:
    record = env.record
    return (personal_data(record['conduct']['insuranceDept']['name']) == '')


def exact_18e500bb556f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(
                    field(record, 'conduct', 'record.conduct'),
                    'insuranceDept',
                    'record.conduct.insuranceDept',
                ),
                'name',
                'record.conduct.insuranceDept.name',
            ),
        ),
        '',
    ))


# personalData(record.conduct.insuranceManager) == ''
def fast_3f035c02db5a(env: Env) -> object:
    record = env.record
    return (personal_data(record['conduct']['insuranceManager']) == '')


def exact_3f035c02db5a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'conduct', 'record.conduct'),
                'insuranceManager',
                'record.conduct.insuranceManager',
            ),
        ),
        '',
    ))


# personalData(record.conduct.publicFundsAudit) == ''
def fast_38027fede882(env: Env) -> object:
    record = env.record
    return (personal_data(record['conduct']['publicFundsAudit']) == '')


def exact_38027fede882(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'conduct', 'record.conduct'),
                'publicFundsAudit',
                'record.conduct.publicFundsAudit',
            ),
        ),
        '',
    ))


# personalData(record.consortiumName) == ''
def fast_43f9e1e97731(env: Env) -> object:
    record = env.record
    return (personal_data(record['consortiumName']) == '')


def exact_43f9e1e97731(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'consortiumName', 'record.consortiumName')),
        '',
    ))


# personalData(record.destinationName) == ''
def fast_62359f3c59eb(env: Env) -> object:
    record = env.record
    return (personal_data(record['destinationName']) == '')


def exact_62359f3c59eb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'destinationName', 'record.destinationName')),
        '',
    ))


# personalData(record.developmentPlan.number) == ''
def fast_cdbeb6faa282(env: Env) -> object:
    record = env.record
    return (personal_data(record['developmentPlan']['number']) == '')


def exact_cdbeb6faa282(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'developmentPlan', 'record.developmentPlan'),
                'number',
                'record.developmentPlan.number',
            ),
        ),
        '',
    ))


# personalData(record.developmentPlan.title) == ''
def fast_f161dcdbb1af(env: Env) -> object:
    record = env.record
    return (personal_data(record['developmentPlan']['title']) == '')


def exact_f161dcdbb1af(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'developmentPlan', 'record.developmentPlan'),
                'title',
                'record.developmentPlan.title',
            ),
        ),
        '',
    ))


# personalData(record.divisionName) == ''
def fast_66e6eeee4573(env: Env) -> object:
    record = env.record
    return (personal_data(record['divisionName']) == '')


def exact_66e6eeee4573(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'divisionName', 'record.divisionName')),
        '',
    ))


# personalData(record.document.number) == ''
def fast_fd514dbe5a74(env: Env) -> object:
    record = env.record
    return (personal_data(record['document']['number']) == '')


def exact_fd514dbe5a74(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'document', 'record.document'), 'number', 'record.document.number'),
        ),
        '',
    ))


# personalData(record.document.title) == ''
def fast_72299b533504(env: Env) -> object:
    record = env.record
    return (personal_data(record['document']['title']) == '')


def exact_72299b533504(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'document', 'record.document'), 'title', 'record.document.title'),
        ),
        '',
    ))


# personalData(record.emergency.coordinatingEmergencyCentre.name) == ''
def fast_746cf70788da(env: Env) -> object:
    record = env.record
    return (personal_data(record['emergency']['coordinatingEmergencyCentre']['name']) == '')


def exact_746cf70788da(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(
                    field(record, 'emergency', 'record.emergency'),
                    'coordinatingEmergencyCentre',
                    'record.emergency.coordinatingEmergencyCentre',
                ),
                'name',
                'record.emergency.coordinatingEmergencyCentre.name',
            ),
        ),
        '',
    ))


# personalData(record.emergency.epidemicTriageRole) == ''
def fast_146b1550df06(env: Env) -> object:
    record = env.record
    return (personal_data(record['emergency']['epidemicTriageRole']) == '')


def exact_146b1550df06(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'emergency', 'record.emergency'),
                'epidemicTriageRole',
                'record.emergency.epidemicTriageRole',
            ),
        ),
        '',
    ))


# personalData(record.emergency.testingPartner.name) == ''
def fast_9d2109195556(env: Env) -> object:
    record = env.record
    return (personal_data(record['emergency']['testingPartner']['name']) == '')


def exact_9d2109195556(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(
                    field(record, 'emergency', 'record.emergency'),
                    'testingPartner',
                    'record.emergency.testingPartner',
                ),
                'name',
                'record.emergency.testingPartner.name',
            ),
        ),
        '',
    ))


# personalData(record.facility.accreditationStatus) == ''
def fast_208abe53edbe(env: Env) -> object:
    record = env.record
    return (personal_data(record['facility']['accreditationStatus']) == '')


def exact_208abe53edbe(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'facility', 'record.facility'),
                'accreditationStatus',
                'record.facility.accreditationStatus',
            ),
        ),
        '',
    ))


# personalData(record.facility.name) == ''
def fast_b6adb592186e(env: Env) -> object:
    record = env.record
    return (personal_data(record['facility']['name']) == '')


def exact_b6adb592186e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'facility', 'record.facility'), 'name', 'record.facility.name'),
        ),
        '',
    ))


# personalData(record.leadFacilityName) == ''
def fast_c18ee528b3a3(env: Env) -> object:
    record = env.record
    return (personal_data(record['leadFacilityName']) == '')


def exact_c18ee528b3a3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'leadFacilityName', 'record.leadFacilityName')),
        '',
    ))


# personalData(record.periodId) == ''
def fast_0f2742a288c4(env: Env) -> object:
    record = env.record
    return (personal_data(record['periodId']) == '')


def exact_0f2742a288c4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, apply(personal_data, field(record, 'periodId', 'record.periodId')), ''))


# personalData(record.personRef) == ''
def fast_7ccf68e72812(env: Env) -> object:
    record = env.record
    return (personal_data(record['personRef']) == '')


def exact_7ccf68e72812(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, apply(personal_data, field(record, 'personRef', 'record.personRef')), ''))


# personalData(record.providerName) == ''
def fast_3351f0492622(env: Env) -> object:
    record = env.record
    return (personal_data(record['providerName']) == '')


def exact_3351f0492622(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'providerName', 'record.providerName')),
        '',
    ))


# personalData(record.quality.qcCentreName) == ''
def fast_bc5fb2f58f81(env: Env) -> object:
    record = env.record
    return (personal_data(record['quality']['qcCentreName']) == '')


def exact_bc5fb2f58f81(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'quality', 'record.quality'), 'qcCentreName', 'record.quality.qcCentreName'),
        ),
        '',
    ))


# personalData(record.recipientName) == ''
def fast_bd4ecc8b0687(env: Env) -> object:
    record = env.record
    return (personal_data(record['recipientName']) == '')


def exact_bd4ecc8b0687(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'recipientName', 'record.recipientName')),
        '',
    ))


# personalData(record.responsibilityZone) == ''
def fast_7e4a7172faee(env: Env) -> object:
    record = env.record
    return (personal_data(record['responsibilityZone']) == '')


def exact_7e4a7172faee(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'responsibilityZone', 'record.responsibilityZone')),
        '',
    ))


# personalData(record.specialtyPlan.number) == ''
def fast_2a167e53e0b4(env: Env) -> object:
    record = env.record
    return (personal_data(record['specialtyPlan']['number']) == '')


def exact_2a167e53e0b4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'specialtyPlan', 'record.specialtyPlan'),
                'number',
                'record.specialtyPlan.number',
            ),
        ),
        '',
    ))


# personalData(record.specialtyPlan.title) == ''
def fast_1d15cb3187a5(env: Env) -> object:
    record = env.record
    return (personal_data(record['specialtyPlan']['title']) == '')


def exact_1d15cb3187a5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(record, 'specialtyPlan', 'record.specialtyPlan'),
                'title',
                'record.specialtyPlan.title',
            ),
        ),
        '',
    ))


# personalData(record.staff.wageBasis) == ''
def fast_d1c340e9439e(env: Env) -> object:
    record = env.record
    return (personal_data(record['staff']['wageBasis']) == '')


def exact_d1c340e9439e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'staff', 'record.staff'), 'wageBasis', 'record.staff.wageBasis'),
        ),
        '',
    ))


# personalData(record.submitter.name) == ''
def fast_695134157fd8(env: Env) -> object:
    record = env.record
    return (personal_data(record['submitter']['name']) == '')


def exact_695134157fd8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'submitter', 'record.submitter'), 'name', 'record.submitter.name'),
        ),
        '',
    ))


# personalData(record.summary.number) == ''
def fast_022572f0557b(env: Env) -> object:
    record = env.record
    return (personal_data(record['summary']['number']) == '')


def exact_022572f0557b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'summary', 'record.summary'), 'number', 'record.summary.number'),
        ),
        '',
    ))


# personalData(record.summary.title) == ''
def fast_fb7a8c646534(env: Env) -> object:
    record = env.record
    return (personal_data(record['summary']['title']) == '')


def exact_fb7a8c646534(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(field(record, 'summary', 'record.summary'), 'title', 'record.summary.title'),
        ),
        '',
    ))


# personalData(record.supporterName) == ''
def fast_7f2a106e09eb(env: Env) -> object:
    record = env.record
    return (personal_data(record['supporterName']) == '')


def exact_7f2a106e09eb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(personal_data, field(record, 'supporterName', 'record.supporterName')),
        '',
    ))


# personalData(record.tcm.tcmPromotionCentre.name) == ''
def fast_39366ad9eb63(env: Env) -> object:
    record = env.record
    return (personal_data(record['tcm']['tcmPromotionCentre']['name']) == '')


def exact_39366ad9eb63(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            personal_data,
            field(
                field(
                    field(record, 'tcm', 'record.tcm'),
                    'tcmPromotionCentre',
                    'record.tcm.tcmPromotionCentre',
                ),
                'name',
                'record.tcm.tcmPromotionCentre.name',
            ),
        ),
        '',
    ))


# prefix(item.code, 9) == item.townshipCode
def fast_4cbd83f10319(env: Env) -> object:
    item = env.item
    return (prefix(item['code'], 9) == item['townshipCode'])


def exact_4cbd83f10319(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(prefix, field(item, 'code', 'item.code'), 9),
        field(item, 'townshipCode', 'item.townshipCode'),
    ))


# prefix(item.villageCode, 9) == item.townshipCode
def fast_bc4005113dde(env: Env) -> object:
    item = env.item
    return (prefix(item['villageCode'], 9) == item['townshipCode'])


def exact_bc4005113dde(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        equal,
        apply(prefix, field(item, 'villageCode', 'item.villageCode'), 9),
        field(item, 'townshipCode', 'item.townshipCode'),
    ))


# prefix(record.destinationCode, 6) == record.destinationCode ? record.destinationLevel == 'COUNTY' : (prefix(record.destinationCode, 9) == record.destinationCode ? record.destinationLevel == 'TOWNSHIP' : record.destinationLevel == 'VILLAGE')
def fast_f966ce155c74(env: Env) -> object:
    record = env.record
    return (
        (record['destinationLevel'] == 'COUNTY')
        if (prefix(record['destinationCode'], 6) == record['destinationCode'])
        else (
            (record['destinationLevel'] == 'TOWNSHIP')
            if (prefix(record['destinationCode'], 9) == record['destinationCode'])
            else (record['destinationLevel'] == 'VILLAGE')
        )
    )


def exact_f966ce155c74(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(choose(
        apply(
            equal,
            apply(prefix, field(record, 'destinationCode', 'record.destinationCode'), 6),
            field(record, 'destinationCode', 'record.destinationCode'),
        ),
        lambda: apply(equal, field(record, 'destinationLevel', 'record.destinationLevel'), 'COUNTY'),
        lambda: choose(
            apply(
                equal,
                apply(prefix, field(record, 'destinationCode', 'record.destinationCode'), 9),
                field(record, 'destinationCode', 'record.destinationCode'),
            ),
            lambda: apply(equal, field(record, 'destinationLevel', 'record.destinationLevel'), 'TOWNSHIP'),
            lambda: apply(equal, field(record, 'destinationLevel', 'record.destinationLevel'), 'VILLAGE'),
        ),
    ))


# prefix(record.facility.facilityId, 18) != record.facility.facilityId
def fast_e00f759d2dce(env: Env) -> object:
    record = env.record
    return (prefix(record['facility']['facilityId'], 18) != record['facility']['facilityId'])


def exact_e00f759d2dce(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        unequal,
        apply(
            prefix,
            field(field(record, 'facility', 'record.facility'), 'facilityId', 'record.facility.facilityId'),
            18,
        ),
        field(field(record, 'facility', 'record.facility'), 'facilityId', 'record.facility.facilityId'),
    ))


# prefix(record.facility.townshipCode, 6) == record.facility.divisionCode
def fast_1d81103b4f8d(env: Env) -> object:
    record = env.record
    return (prefix(record['facility']['townshipCode'], 6) == record['facility']['divisionCode'])


def exact_1d81103b4f8d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            prefix,
            field(
                field(record, 'facility', 'record.facility'),
                'townshipCode',
                'record.facility.townshipCode',
            ),
            6,
        ),
        field(field(record, 'facility', 'record.facility'), 'divisionCode', 'record.facility.divisionCode'),
    ))


# prefix(record.facility.villageCode, 9) == record.facility.townshipCode
def fast_311af3bf6094(env: Env) -> object:
    record = env.record
    return (prefix(record['facility']['villageCode'], 9) == record['facility']['townshipCode'])


def exact_311af3bf6094(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            prefix,
            field(
                field(record, 'facility', 'record.facility'),
                'villageCode',
                'record.facility.villageCode',
            ),
            9,
        ),
        field(field(record, 'facility', 'record.facility'), 'townshipCode', 'record.facility.townshipCode'),
    ))


# rank('title-level', record.titleLevel) >= rank('title-level', 'INTERMEDIATE') && record.activityKinds.exists(k, k in ['OUTPATIENT', 'TEACHING', 'TRAINING'])
def fast_9f90551c802d(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (
        (rank(facts, 'title-level', record['titleLevel']) >= rank(facts, 'title-level', 'INTERMEDIATE'))
        and any((k_ in {'OUTPATIENT', 'TEACHING', 'TRAINING'}) for k_ in record['activityKinds'])
    )


def exact_9f90551c802d(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            at_least,
            apply(rank, facts, 'title-level', field(record, 'titleLevel', 'record.titleLevel')),
            apply(rank, facts, 'title-level', 'INTERMEDIATE'),
        ),
        lambda: some(
            field(record, 'activityKinds', 'record.activityKinds'),
            lambda k_: apply(among, k_, listing('OUTPATIENT', 'TEACHING', 'TRAINING')),
        ),
    ))


# record.activity.contractedResidents
def fast_52856193af2d(env: Env) -> object:
    record = env.record
    return record['activity']['contractedResidents']


def exact_52856193af2d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'activity', 'record.activity'),
        'contractedResidents',
        'record.activity.contractedResidents',
    ))


# record.activity.contractedResidents <= record.population.servicePopulation
def fast_a3a67cab7209(env: Env) -> object:
    record = env.record
    return (record['activity']['contractedResidents'] <= record['population']['servicePopulation'])


def exact_a3a67cab7209(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'activity', 'record.activity'),
            'contractedResidents',
            'record.activity.contractedResidents',
        ),
        field(
            field(record, 'population', 'record.population'),
            'servicePopulation',
            'record.population.servicePopulation',
        ),
    ))


# record.activity.familyDoctorTeams
def fast_5f20275c7cd3(env: Env) -> object:
    record = env.record
    return record['activity']['familyDoctorTeams']


def exact_5f20275c7cd3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'activity', 'record.activity'),
        'familyDoctorTeams',
        'record.activity.familyDoctorTeams',
    ))


# record.activity.familyDoctorTeams == 0 && record.activity.contractedResidents == 0
def fast_4383d1dbabfd(env: Env) -> object:
    record = env.record
    return (
        equal(record['activity']['familyDoctorTeams'], 0)
        and equal(record['activity']['contractedResidents'], 0)
    )


def exact_4383d1dbabfd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'activity', 'record.activity'),
                'familyDoctorTeams',
                'record.activity.familyDoctorTeams',
            ),
            0,
        ),
        lambda: apply(
            equal,
            field(
                field(record, 'activity', 'record.activity'),
                'contractedResidents',
                'record.activity.contractedResidents',
            ),
            0,
        ),
    ))


# record.activity.homeCareVisits
def fast_3624185eace8(env: Env) -> object:
    record = env.record
    return record['activity']['homeCareVisits']


def exact_3624185eace8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'activity', 'record.activity'),
        'homeCareVisits',
        'record.activity.homeCareVisits',
    ))


# record.activity.homeCareVisits <= byYear(record.activity.yearly, record.reportYear).visits
def fast_94140ea785bb(env: Env) -> object:
    record = env.record
    return (record['activity']['homeCareVisits'] <= by_year(
        record['activity']['yearly'],
        record['reportYear'],
    )['visits'])


def exact_94140ea785bb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'activity', 'record.activity'),
            'homeCareVisits',
            'record.activity.homeCareVisits',
        ),
        field(
            apply(
                by_year,
                field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                field(record, 'reportYear', 'record.reportYear'),
                'record.activity.yearly',
            ),
            'visits',
            lambda: shown(
                'record',
                '.activity',
                '.yearly',
                field(record, 'reportYear', 'record.reportYear'),
                '.visits',
            ),
        ),
    ))


# record.activity.pathwayCases
def fast_f48260bddc8e(env: Env) -> object:
    record = env.record
    return record['activity']['pathwayCases']


def exact_f48260bddc8e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'activity', 'record.activity'),
        'pathwayCases',
        'record.activity.pathwayCases',
    ))


# record.activity.pathwayCases <= byYear(record.activity.yearly, record.reportYear).discharges
def fast_f60c02fa2d41(env: Env) -> object:
    record = env.record
    return (record['activity']['pathwayCases'] <= by_year(
        record['activity']['yearly'],
        record['reportYear'],
    )['discharges'])


def exact_f60c02fa2d41(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'activity', 'record.activity'), 'pathwayCases', 'record.activity.pathwayCases'),
        field(
            apply(
                by_year,
                field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                field(record, 'reportYear', 'record.reportYear'),
                'record.activity.yearly',
            ),
            'discharges',
            lambda: shown(
                'record',
                '.activity',
                '.yearly',
                field(record, 'reportYear', 'record.reportYear'),
                '.discharges',
            ),
        ),
    ))


# record.asOfDate
def fast_d2423c1efe44(env: Env) -> object:
    record = env.record
    return record['asOfDate']


def exact_d2423c1efe44(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'asOfDate', 'record.asOfDate'))


# record.attendanceDates.all(d, date(d) <= date(record.asOfDate))
def fast_b85298cd33df(env: Env) -> object:
    record = env.record
    return all((date(d_) <= date(record['asOfDate'])) for d_ in record['attendanceDates'])


def exact_b85298cd33df(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(every(
        field(record, 'attendanceDates', 'record.attendanceDates'),
        lambda d_: apply(
            at_most,
            apply(date, d_),
            apply(date, field(record, 'asOfDate', 'record.asOfDate')),
        ),
    ))


# record.attendanceDates.all(d, isDate(d))
def fast_cd7241f42884(env: Env) -> object:
    record = env.record
    return all(is_date(d_) for d_ in record['attendanceDates'])


def exact_cd7241f42884(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(every(
        field(record, 'attendanceDates', 'record.attendanceDates'),
        lambda d_: apply(is_date, d_),
    ))


# record.attendanceDates.filter(d, !isDate(d))
def fast_4021246a4d6a(env: Env) -> object:
    record = env.record
    return [d_ for d_ in record['attendanceDates'] if (not is_date(d_))]


def exact_4021246a4d6a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(keep(
        field(record, 'attendanceDates', 'record.attendanceDates'),
        lambda d_: negate(apply(is_date, d_)),
    ))


# record.attendanceDates.filter(d, date(d) < date(record.startDate) || (has(record.endDate) && date(d) > date(record.endDate)))
def fast_9c7d87278689(env: Env) -> object:
    record = env.record
    return [
        d_
        for d_ in record['attendanceDates']
        if (
            (date(d_) < date(record['startDate']))
            or (('endDate' in record) and (date(d_) > date(record['endDate'])))
        )
    ]


def exact_9c7d87278689(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(keep(
        field(record, 'attendanceDates', 'record.attendanceDates'),
        lambda d_: either(
            lambda: apply(
                less,
                apply(date, d_),
                apply(date, field(record, 'startDate', 'record.startDate')),
            ),
            lambda: both(
                lambda: present(record, 'endDate'),
                lambda: apply(
                    more,
                    apply(date, d_),
                    apply(date, field(record, 'endDate', 'record.endDate')),
                ),
            ),
        ),
    ))


# record.attendanceDates.filter(d, date(d) > date(record.asOfDate))
def fast_7dc37b8e89ac(env: Env) -> object:
    record = env.record
    return [d_ for d_ in record['attendanceDates'] if (date(d_) > date(record['asOfDate']))]


def exact_7dc37b8e89ac(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(keep(
        field(record, 'attendanceDates', 'record.attendanceDates'),
        lambda d_: apply(more, apply(date, d_), apply(date, field(record, 'asOfDate', 'record.asOfDate'))),
    ))


# record.awards.all(x, personalData(x) == '')
def fast_24be9bf8b290(env: Env) -> object:
    record = env.record
    return all((personal_data(x_) == '') for x_ in record['awards'])


def exact_24be9bf8b290(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(every(
        field(record, 'awards', 'record.awards'),
        lambda x_: apply(equal, apply(personal_data, x_), ''),
    ))


# record.complete
def fast_a80917e56fb5(env: Env) -> object:
    record = env.record
    return record['complete']


def exact_a80917e56fb5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'complete', 'record.complete'))


# record.conduct.integritySelfChecks.exists(s, s.type == 'NINE_RULES' && (has(s.coveredYear) ? s.coveredYear == record.reportYear : year(s.date) == record.reportYear))
def fast_bb22192b980f(env: Env) -> object:
    record = env.record
    return any(
        (
            (s_['type'] == 'NINE_RULES')
            and (
                equal(s_['coveredYear'], record['reportYear'])
                if ('coveredYear' in s_)
                else equal(year(s_['date']), record['reportYear'])
            )
        )
        for s_ in record['conduct']['integritySelfChecks']
    )


def exact_bb22192b980f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(some(
        field(
            field(record, 'conduct', 'record.conduct'),
            'integritySelfChecks',
            'record.conduct.integritySelfChecks',
        ),
        lambda s_: both(
            lambda: apply(
                equal,
                field(s_, 'type', 'record.conduct.integritySelfChecks[].type'),
                'NINE_RULES',
            ),
            lambda: choose(
                present(s_, 'coveredYear'),
                lambda: apply(
                    equal,
                    field(s_, 'coveredYear', 'record.conduct.integritySelfChecks[].coveredYear'),
                    field(record, 'reportYear', 'record.reportYear'),
                ),
                lambda: apply(
                    equal,
                    apply(year, field(s_, 'date', 'record.conduct.integritySelfChecks[].date')),
                    field(record, 'reportYear', 'record.reportYear'),
                ),
            ),
        ),
    ))


# record.consortiumType == 'COUNTY' && has(record.divisionCode) && has(item.divisionCode) && !has(item.leftDate) && record.divisionCode != '660000'
def fast_11a69215a32c(env: Env) -> object:
    item = env.item
    record = env.record
    return (
        (record['consortiumType'] == 'COUNTY')
        and ('divisionCode' in record)
        and ('divisionCode' in item)
        and (not ('leftDate' in item))
        and (record['divisionCode'] != '660000')
    )


def exact_11a69215a32c(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(equal, field(record, 'consortiumType', 'record.consortiumType'), 'COUNTY'),
        lambda: present(record, 'divisionCode'),
        lambda: present(item, 'divisionCode'),
        lambda: negate(present(item, 'leftDate')),
        lambda: apply(unequal, field(record, 'divisionCode', 'record.divisionCode'), '660000'),
    ))


# record.consortiumType == 'COUNTY' && has(record.leadFacilityType)
def fast_74cd878cf4c7(env: Env) -> object:
    record = env.record
    return ((record['consortiumType'] == 'COUNTY') and ('leadFacilityType' in record))


def exact_74cd878cf4c7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(equal, field(record, 'consortiumType', 'record.consortiumType'), 'COUNTY'),
        lambda: present(record, 'leadFacilityType'),
    ))


# record.counties.keyCentralEligible
def fast_7bf646363e3e(env: Env) -> object:
    record = env.record
    return record['counties']['keyCentralEligible']


def exact_7bf646363e3e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counties', 'record.counties'),
        'keyCentralEligible',
        'record.counties.keyCentralEligible',
    ))


# record.counties.keyCentralEligible <= record.counties.total
def fast_c67d43ffe84f(env: Env) -> object:
    record = env.record
    return (record['counties']['keyCentralEligible'] <= record['counties']['total'])


def exact_c67d43ffe84f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counties', 'record.counties'),
            'keyCentralEligible',
            'record.counties.keyCentralEligible',
        ),
        field(field(record, 'counties', 'record.counties'), 'total', 'record.counties.total'),
    ))


# record.counties.keyCentralMet
def fast_5387a0096a3b(env: Env) -> object:
    record = env.record
    return record['counties']['keyCentralMet']


def exact_5387a0096a3b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counties', 'record.counties'),
        'keyCentralMet',
        'record.counties.keyCentralMet',
    ))


# record.counties.keyCentralMet <= record.counties.keyCentralEligible
def fast_b6702c0bc881(env: Env) -> object:
    record = env.record
    return (record['counties']['keyCentralMet'] <= record['counties']['keyCentralEligible'])


def exact_b6702c0bc881(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counties', 'record.counties'),
            'keyCentralMet',
            'record.counties.keyCentralMet',
        ),
        field(
            field(record, 'counties', 'record.counties'),
            'keyCentralEligible',
            'record.counties.keyCentralEligible',
        ),
    ))


# record.counties.total
def fast_590fc01ef6b9(env: Env) -> object:
    record = env.record
    return record['counties']['total']


def exact_590fc01ef6b9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'counties', 'record.counties'), 'total', 'record.counties.total'))


# record.counties.withNewCommunityHospital
def fast_d5b1b52776bf(env: Env) -> object:
    record = env.record
    return record['counties']['withNewCommunityHospital']


def exact_d5b1b52776bf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counties', 'record.counties'),
        'withNewCommunityHospital',
        'record.counties.withNewCommunityHospital',
    ))


# record.counties.withNewCommunityHospital <= record.counties.total
def fast_3eca7e42157d(env: Env) -> object:
    record = env.record
    return (record['counties']['withNewCommunityHospital'] <= record['counties']['total'])


def exact_3eca7e42157d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counties', 'record.counties'),
            'withNewCommunityHospital',
            'record.counties.withNewCommunityHospital',
        ),
        field(field(record, 'counties', 'record.counties'), 'total', 'record.counties.total'),
    ))


# record.counties.withPlatform
def fast_a3f3aaf6820a(env: Env) -> object:
    record = env.record
    return record['counties']['withPlatform']


def exact_a3f3aaf6820a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counties', 'record.counties'),
        'withPlatform',
        'record.counties.withPlatform',
    ))


# record.counties.withPlatform <= record.counties.total
def fast_4f1095050409(env: Env) -> object:
    record = env.record
    return (record['counties']['withPlatform'] <= record['counties']['total'])


def exact_4f1095050409(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'counties', 'record.counties'), 'withPlatform', 'record.counties.withPlatform'),
        field(field(record, 'counties', 'record.counties'), 'total', 'record.counties.total'),
    ))


# record.counties.withoutRecommended
def fast_fcba254d2e7d(env: Env) -> object:
    record = env.record
    return record['counties']['withoutRecommended']


def exact_fcba254d2e7d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counties', 'record.counties'),
        'withoutRecommended',
        'record.counties.withoutRecommended',
    ))


# record.counties.withoutRecommended <= record.counties.total
def fast_6bd3ec54a494(env: Env) -> object:
    record = env.record
    return (record['counties']['withoutRecommended'] <= record['counties']['total'])


def exact_6bd3ec54a494(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counties', 'record.counties'),
            'withoutRecommended',
            'record.counties.withoutRecommended',
        ),
        field(field(record, 'counties', 'record.counties'), 'total', 'record.counties.total'),
    ))


# record.counts.atStandardTotal
def fast_97d5a80cde48(env: Env) -> object:
    record = env.record
    return record['counts']['atStandardTotal']


def exact_97d5a80cde48(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counts', 'record.counts'),
        'atStandardTotal',
        'record.counts.atStandardTotal',
    ))


# record.counts.atStandardTotal <= record.counts.facilitiesTotal
def fast_65474883cd51(env: Env) -> object:
    record = env.record
    return (record['counts']['atStandardTotal'] <= record['counts']['facilitiesTotal'])


def exact_65474883cd51(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'counts', 'record.counts'), 'atStandardTotal', 'record.counts.atStandardTotal'),
        field(field(record, 'counts', 'record.counts'), 'facilitiesTotal', 'record.counts.facilitiesTotal'),
    ))


# record.counts.communityHospitalsTotal
def fast_91d2f8382461(env: Env) -> object:
    record = env.record
    return record['counts']['communityHospitalsTotal']


def exact_91d2f8382461(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counts', 'record.counts'),
        'communityHospitalsTotal',
        'record.counts.communityHospitalsTotal',
    ))


# record.counts.communityHospitalsTotal <= record.counts.facilitiesTotal
def fast_f63b168ddd1d(env: Env) -> object:
    record = env.record
    return (record['counts']['communityHospitalsTotal'] <= record['counts']['facilitiesTotal'])


def exact_f63b168ddd1d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counts', 'record.counts'),
            'communityHospitalsTotal',
            'record.counts.communityHospitalsTotal',
        ),
        field(field(record, 'counts', 'record.counts'), 'facilitiesTotal', 'record.counts.facilitiesTotal'),
    ))


# record.counts.facilitiesTotal
def fast_5d7a66fcd7e4(env: Env) -> object:
    record = env.record
    return record['counts']['facilitiesTotal']


def exact_5d7a66fcd7e4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counts', 'record.counts'),
        'facilitiesTotal',
        'record.counts.facilitiesTotal',
    ))


# record.counts.newCommunityHospitals
def fast_854651bd0922(env: Env) -> object:
    record = env.record
    return record['counts']['newCommunityHospitals']


def exact_854651bd0922(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counts', 'record.counts'),
        'newCommunityHospitals',
        'record.counts.newCommunityHospitals',
    ))


# record.counts.newCommunityHospitals <= record.counts.communityHospitalsTotal
def fast_8951b9205051(env: Env) -> object:
    record = env.record
    return (record['counts']['newCommunityHospitals'] <= record['counts']['communityHospitalsTotal'])


def exact_8951b9205051(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counts', 'record.counts'),
            'newCommunityHospitals',
            'record.counts.newCommunityHospitals',
        ),
        field(
            field(record, 'counts', 'record.counts'),
            'communityHospitalsTotal',
            'record.counts.communityHospitalsTotal',
        ),
    ))


# record.counts.newCommunityHospitals == size(record.newCommunityHospitalRoster)
def fast_842740b9db38(env: Env) -> object:
    record = env.record
    return equal(record['counts']['newCommunityHospitals'], size(record['newCommunityHospitalRoster']))


def exact_842740b9db38(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(
            field(record, 'counts', 'record.counts'),
            'newCommunityHospitals',
            'record.counts.newCommunityHospitals',
        ),
        apply(size, field(record, 'newCommunityHospitalRoster', 'record.newCommunityHospitalRoster')),
    ))


# record.counts.recommendedTotal
def fast_02fa4185819e(env: Env) -> object:
    record = env.record
    return record['counts']['recommendedTotal']


def exact_02fa4185819e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'counts', 'record.counts'),
        'recommendedTotal',
        'record.counts.recommendedTotal',
    ))


# record.counts.recommendedTotal <= record.counts.atStandardTotal
def fast_fa684dbcb770(env: Env) -> object:
    record = env.record
    return (record['counts']['recommendedTotal'] <= record['counts']['atStandardTotal'])


def exact_fa684dbcb770(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'counts', 'record.counts'),
            'recommendedTotal',
            'record.counts.recommendedTotal',
        ),
        field(field(record, 'counts', 'record.counts'), 'atStandardTotal', 'record.counts.atStandardTotal'),
    ))


# record.counts.recommendedTotal == size(record.recommendedRoster)
def fast_c1746b9c32af(env: Env) -> object:
    record = env.record
    return equal(record['counts']['recommendedTotal'], size(record['recommendedRoster']))


def exact_c1746b9c32af(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(
            field(record, 'counts', 'record.counts'),
            'recommendedTotal',
            'record.counts.recommendedTotal',
        ),
        apply(size, field(record, 'recommendedRoster', 'record.recommendedRoster')),
    ))


# record.destinationCode
def fast_a96ff2f9b16e(env: Env) -> object:
    record = env.record
    return record['destinationCode']


def exact_a96ff2f9b16e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'destinationCode', 'record.destinationCode'))


# record.destinationLevel == 'TOWNSHIP'
def fast_78c2440a02f4(env: Env) -> object:
    record = env.record
    return (record['destinationLevel'] == 'TOWNSHIP')


def exact_78c2440a02f4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, field(record, 'destinationLevel', 'record.destinationLevel'), 'TOWNSHIP'))


# record.destinationLevel == 'VILLAGE' && has(record.villageNeedLevel) && record.villageNeedLevel == 'LOW' && has(record.adjustmentBasis)
def fast_a0693add0dce(env: Env) -> object:
    record = env.record
    return (
        (record['destinationLevel'] == 'VILLAGE')
        and ('villageNeedLevel' in record)
        and (record['villageNeedLevel'] == 'LOW')
        and ('adjustmentBasis' in record)
    )


def exact_a0693add0dce(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(equal, field(record, 'destinationLevel', 'record.destinationLevel'), 'VILLAGE'),
        lambda: present(record, 'villageNeedLevel'),
        lambda: apply(equal, field(record, 'villageNeedLevel', 'record.villageNeedLevel'), 'LOW'),
        lambda: present(record, 'adjustmentBasis'),
    ))


# record.destinationLevel in ['COUNTY', 'TOWNSHIP', 'VILLAGE']
def fast_f89a1b5549a3(env: Env) -> object:
    record = env.record
    return (record['destinationLevel'] in {'COUNTY', 'TOWNSHIP', 'VILLAGE'})


def exact_f89a1b5549a3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        field(record, 'destinationLevel', 'record.destinationLevel'),
        listing('COUNTY', 'TOWNSHIP', 'VILLAGE'),
    ))


# record.developmentPlan.date
def fast_0b3e9b76c6e8(env: Env) -> object:
    record = env.record
    return record['developmentPlan']['date']


def exact_0b3e9b76c6e8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'developmentPlan', 'record.developmentPlan'),
        'date',
        'record.developmentPlan.date',
    ))


# record.dispatchId
def fast_28a1399f60cb(env: Env) -> object:
    record = env.record
    return record['dispatchId']


def exact_28a1399f60cb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'dispatchId', 'record.dispatchId'))


# record.divisionCode
def fast_57cfd9e9b411(env: Env) -> object:
    record = env.record
    return record['divisionCode']


def exact_57cfd9e9b411(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'divisionCode', 'record.divisionCode'))


# record.divisionCode != '660000'
def fast_bf2c1a5fffa6(env: Env) -> object:
    record = env.record
    return (record['divisionCode'] != '660000')


def exact_bf2c1a5fffa6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(unequal, field(record, 'divisionCode', 'record.divisionCode'), '660000'))


# record.divisionCode != '660000' && has(item.divisionCode)
def fast_71aa6146264d(env: Env) -> object:
    item = env.item
    record = env.record
    return ((record['divisionCode'] != '660000') and ('divisionCode' in item))


def exact_71aa6146264d(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(unequal, field(record, 'divisionCode', 'record.divisionCode'), '660000'),
        lambda: present(item, 'divisionCode'),
    ))


# record.dueDate
def fast_43b6bb0f0304(env: Env) -> object:
    record = env.record
    return record['dueDate']


def exact_43b6bb0f0304(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'dueDate', 'record.dueDate'))


# record.durationHalfDays
def fast_55489872247d(env: Env) -> object:
    record = env.record
    return record['durationHalfDays']


def exact_55489872247d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'durationHalfDays', 'record.durationHalfDays'))


# record.durationHalfDays <= 2 * (daysBetween(record.roundDate, has(record.endDate) ? record.endDate : record.roundDate) + 1)
def fast_75d4ff0be21d(env: Env) -> object:
    record = env.record
    return (record['durationHalfDays'] <= (2 * (days_between(
        record['roundDate'],
        (record['endDate'] if ('endDate' in record) else record['roundDate']),
    ) + 1)))


def exact_75d4ff0be21d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(record, 'durationHalfDays', 'record.durationHalfDays'),
        apply(
            multiply,
            2,
            apply(
                add,
                apply(
                    days_between,
                    field(record, 'roundDate', 'record.roundDate'),
                    choose(
                        present(record, 'endDate'),
                        lambda: field(record, 'endDate', 'record.endDate'),
                        lambda: field(record, 'roundDate', 'record.roundDate'),
                    ),
                ),
                1,
            ),
        ),
    ))


# record.emergency.ambulanceCoordinated
def fast_bcda151fb6af(env: Env) -> object:
    record = env.record
    return record['emergency']['ambulanceCoordinated']


def exact_bcda151fb6af(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'emergency', 'record.emergency'),
        'ambulanceCoordinated',
        'record.emergency.ambulanceCoordinated',
    ))


# record.emergency.ambulanceCount
def fast_ae3e4e7d3f63(env: Env) -> object:
    record = env.record
    return record['emergency']['ambulanceCount']


def exact_ae3e4e7d3f63(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'emergency', 'record.emergency'),
        'ambulanceCount',
        'record.emergency.ambulanceCount',
    ))


# record.emergency.ambulanceCount >= param.minimum
def fast_70c584e4623e(env: Env) -> object:
    param = env.param
    record = env.record
    return (record['emergency']['ambulanceCount'] >= param['minimum'])


def exact_70c584e4623e(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        field(
            field(record, 'emergency', 'record.emergency'),
            'ambulanceCount',
            'record.emergency.ambulanceCount',
        ),
        field(param, 'minimum', 'param.minimum'),
    ))


# record.emergency.coordinatingEmergencyCentre.facilityId
def fast_d9c98a3eb690(env: Env) -> object:
    record = env.record
    return record['emergency']['coordinatingEmergencyCentre']['facilityId']


def exact_d9c98a3eb690(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'emergency', 'record.emergency'),
            'coordinatingEmergencyCentre',
            'record.emergency.coordinatingEmergencyCentre',
        ),
        'facilityId',
        'record.emergency.coordinatingEmergencyCentre.facilityId',
    ))


# record.emergency.infectiousTrainingAttendees
def fast_45add37f9715(env: Env) -> object:
    record = env.record
    return record['emergency']['infectiousTrainingAttendees']


def exact_45add37f9715(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'emergency', 'record.emergency'),
        'infectiousTrainingAttendees',
        'record.emergency.infectiousTrainingAttendees',
    ))


# record.emergency.infectiousTrainingAttendees <= record.staff.staffTotal
def fast_fef7b8ce72c8(env: Env) -> object:
    record = env.record
    return (record['emergency']['infectiousTrainingAttendees'] <= record['staff']['staffTotal'])


def exact_fef7b8ce72c8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'emergency', 'record.emergency'),
            'infectiousTrainingAttendees',
            'record.emergency.infectiousTrainingAttendees',
        ),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# record.emergency.suppliesLastUpdated
def fast_7703e047bc99(env: Env) -> object:
    record = env.record
    return record['emergency']['suppliesLastUpdated']


def exact_7703e047bc99(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'emergency', 'record.emergency'),
        'suppliesLastUpdated',
        'record.emergency.suppliesLastUpdated',
    ))


# record.emergency.testingPartner.facilityId
def fast_6bfb5fa4ff5b(env: Env) -> object:
    record = env.record
    return record['emergency']['testingPartner']['facilityId']


def exact_6bfb5fa4ff5b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'emergency', 'record.emergency'),
            'testingPartner',
            'record.emergency.testingPartner',
        ),
        'facilityId',
        'record.emergency.testingPartner.facilityId',
    ))


# record.endDate
def fast_ed2d6df19360(env: Env) -> object:
    record = env.record
    return record['endDate']


def exact_ed2d6df19360(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'endDate', 'record.endDate'))


# record.endYear
def fast_0f711b82c34e(env: Env) -> object:
    record = env.record
    return record['endYear']


def exact_0f711b82c34e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'endYear', 'record.endYear'))


# record.experience.appointmentRate.denominator
def fast_73eebb4bcc08(env: Env) -> object:
    record = env.record
    return record['experience']['appointmentRate']['denominator']


def exact_73eebb4bcc08(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'experience', 'record.experience'),
            'appointmentRate',
            'record.experience.appointmentRate',
        ),
        'denominator',
        'record.experience.appointmentRate.denominator',
    ))


# record.experience.appointmentRate.denominator <= byYear(record.activity.yearly, record.reportYear).visits
def fast_ac25d7c04375(env: Env) -> object:
    record = env.record
    return (record['experience']['appointmentRate']['denominator'] <= by_year(
        record['activity']['yearly'],
        record['reportYear'],
    )['visits'])


def exact_ac25d7c04375(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(
                field(record, 'experience', 'record.experience'),
                'appointmentRate',
                'record.experience.appointmentRate',
            ),
            'denominator',
            'record.experience.appointmentRate.denominator',
        ),
        field(
            apply(
                by_year,
                field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                field(record, 'reportYear', 'record.reportYear'),
                'record.activity.yearly',
            ),
            'visits',
            lambda: shown(
                'record',
                '.activity',
                '.yearly',
                field(record, 'reportYear', 'record.reportYear'),
                '.visits',
            ),
        ),
    ))


# record.experience.appointmentRate.numerator
def fast_f0c0a3bbd857(env: Env) -> object:
    record = env.record
    return record['experience']['appointmentRate']['numerator']


def exact_f0c0a3bbd857(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'experience', 'record.experience'),
            'appointmentRate',
            'record.experience.appointmentRate',
        ),
        'numerator',
        'record.experience.appointmentRate.numerator',
    ))


# record.experience.appointmentRate.numerator <= record.experience.appointmentRate.denominator
def fast_6101fd92378f(env: Env) -> object:
    record = env.record
    return (record['experience']['appointmentRate']['numerator'] <= record['experience']['appointmentRate']['denominator'])


def exact_6101fd92378f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(
                field(record, 'experience', 'record.experience'),
                'appointmentRate',
                'record.experience.appointmentRate',
            ),
            'numerator',
            'record.experience.appointmentRate.numerator',
        ),
        field(
            field(
                field(record, 'experience', 'record.experience'),
                'appointmentRate',
                'record.experience.appointmentRate',
            ),
            'denominator',
            'record.experience.appointmentRate.denominator',
        ),
    ))


# record.facilities.keyCentralThc
def fast_7b87740fa64a(env: Env) -> object:
    record = env.record
    return record['facilities']['keyCentralThc']


def exact_7b87740fa64a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facilities', 'record.facilities'),
        'keyCentralThc',
        'record.facilities.keyCentralThc',
    ))


# record.facilities.keyCentralThcOutsideSeat
def fast_026c0c023284(env: Env) -> object:
    record = env.record
    return record['facilities']['keyCentralThcOutsideSeat']


def exact_026c0c023284(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facilities', 'record.facilities'),
        'keyCentralThcOutsideSeat',
        'record.facilities.keyCentralThcOutsideSeat',
    ))


# record.facilities.keyCentralThcOutsideSeat <= record.facilities.keyCentralThc
def fast_b3c8aa60bd84(env: Env) -> object:
    record = env.record
    return (record['facilities']['keyCentralThcOutsideSeat'] <= record['facilities']['keyCentralThc'])


def exact_b3c8aa60bd84(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'facilities', 'record.facilities'),
            'keyCentralThcOutsideSeat',
            'record.facilities.keyCentralThcOutsideSeat',
        ),
        field(
            field(record, 'facilities', 'record.facilities'),
            'keyCentralThc',
            'record.facilities.keyCentralThc',
        ),
    ))


# record.facilities.keyCentralThcRecommended
def fast_edddb1e8661e(env: Env) -> object:
    record = env.record
    return record['facilities']['keyCentralThcRecommended']


def exact_edddb1e8661e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facilities', 'record.facilities'),
        'keyCentralThcRecommended',
        'record.facilities.keyCentralThcRecommended',
    ))


# record.facilities.keyCentralThcRecommended <= record.facilities.keyCentralThc
def fast_2923457ca760(env: Env) -> object:
    record = env.record
    return (record['facilities']['keyCentralThcRecommended'] <= record['facilities']['keyCentralThc'])


def exact_2923457ca760(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'facilities', 'record.facilities'),
            'keyCentralThcRecommended',
            'record.facilities.keyCentralThcRecommended',
        ),
        field(
            field(record, 'facilities', 'record.facilities'),
            'keyCentralThc',
            'record.facilities.keyCentralThc',
        ),
    ))


# record.facility.communityHospitalEstablishedDate
def fast_00fe6428739e(env: Env) -> object:
    record = env.record
    return record['facility']['communityHospitalEstablishedDate']


def exact_00fe6428739e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'communityHospitalEstablishedDate',
        'record.facility.communityHospitalEstablishedDate',
    ))


# record.facility.divisionCode
def fast_26978fa9f18d(env: Env) -> object:
    record = env.record
    return record['facility']['divisionCode']


def exact_26978fa9f18d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'divisionCode',
        'record.facility.divisionCode',
    ))


# record.facility.facilityId
def fast_cd1839627e2f(env: Env) -> object:
    record = env.record
    return record['facility']['facilityId']


def exact_cd1839627e2f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'facilityId',
        'record.facility.facilityId',
    ))


# record.facility.facilityType
def fast_a844bb83be3f(env: Env) -> object:
    record = env.record
    return record['facility']['facilityType']


def exact_a844bb83be3f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'facilityType',
        'record.facility.facilityType',
    ))


# record.facility.facilityType == 'CHC' && record.facility.isUrbanCore && has(record.emergency.coordinatingEmergencyCentre)
def fast_e90bf88acbd8(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'CHC')
        and record['facility']['isUrbanCore']
        and ('coordinatingEmergencyCentre' in record['emergency'])
    )


def exact_e90bf88acbd8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'CHC',
        ),
        lambda: field(
            field(record, 'facility', 'record.facility'),
            'isUrbanCore',
            'record.facility.isUrbanCore',
        ),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'coordinatingEmergencyCentre'),
    ))


# record.facility.facilityType == 'CHC' && record.facility.isUrbanCore && record.emergency.ambulanceCoordinated && has(record.emergency.coordinatingEmergencyCentre)
def fast_5dbe14feff8f(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'CHC')
        and record['facility']['isUrbanCore']
        and record['emergency']['ambulanceCoordinated']
        and ('coordinatingEmergencyCentre' in record['emergency'])
    )


def exact_5dbe14feff8f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'CHC',
        ),
        lambda: field(
            field(record, 'facility', 'record.facility'),
            'isUrbanCore',
            'record.facility.isUrbanCore',
        ),
        lambda: field(
            field(record, 'emergency', 'record.emergency'),
            'ambulanceCoordinated',
            'record.emergency.ambulanceCoordinated',
        ),
        lambda: present(field(record, 'emergency', 'record.emergency'), 'coordinatingEmergencyCentre'),
    ))


# record.facility.facilityType == 'CTYH'
def fast_82c1f4aa5800(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] == 'CTYH')


def exact_82c1f4aa5800(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        'CTYH',
    ))


# record.facility.facilityType == 'THC' && 'KEY_CENTRAL_THC' in record.facility.designations
def fast_914cc9f6d958(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'THC')
        and among('KEY_CENTRAL_THC', record['facility']['designations'])
    )


def exact_914cc9f6d958(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'THC',
        ),
        lambda: apply(
            among,
            'KEY_CENTRAL_THC',
            field(
                field(record, 'facility', 'record.facility'),
                'designations',
                'record.facility.designations',
            ),
        ),
    ))


# record.facility.facilityType == 'VC'
def fast_edafb545101d(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] == 'VC')


def exact_edafb545101d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        'VC',
    ))


# record.facility.facilityType == 'VC' && !(has(record.villageClinic) && has(record.villageClinic.villageClinicOperationMode) && record.villageClinic.villageClinicOperationMode == 'THC_EXTENSION')
def fast_e7c20d40cbe6(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'VC')
        and (not (
            ('villageClinic' in record)
            and ('villageClinicOperationMode' in record['villageClinic'])
            and (record['villageClinic']['villageClinicOperationMode'] == 'THC_EXTENSION')
        ))
    )


def exact_e7c20d40cbe6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'VC',
        ),
        lambda: negate(
            both(
                lambda: present(record, 'villageClinic'),
                lambda: present(
                    field(record, 'villageClinic', 'record.villageClinic'),
                    'villageClinicOperationMode',
                ),
                lambda: apply(
                    equal,
                    field(
                        field(record, 'villageClinic', 'record.villageClinic'),
                        'villageClinicOperationMode',
                        'record.villageClinic.villageClinicOperationMode',
                    ),
                    'THC_EXTENSION',
                ),
            ),
        ),
    ))


# record.facility.facilityType == 'VC' && (!has(record.facility.parentFacilityId) || prefix(record.facility.facilityId, 18) == prefix(record.facility.parentFacilityId, 18))
def fast_803552bd8b82(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'VC')
        and (
            (not ('parentFacilityId' in record['facility']))
            or (prefix(record['facility']['facilityId'], 18) == prefix(
                record['facility']['parentFacilityId'],
                18,
            ))
        )
    )


def exact_803552bd8b82(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'VC',
        ),
        lambda: either(
            lambda: negate(present(field(record, 'facility', 'record.facility'), 'parentFacilityId')),
            lambda: apply(
                equal,
                apply(
                    prefix,
                    field(
                        field(record, 'facility', 'record.facility'),
                        'facilityId',
                        'record.facility.facilityId',
                    ),
                    18,
                ),
                apply(
                    prefix,
                    field(
                        field(record, 'facility', 'record.facility'),
                        'parentFacilityId',
                        'record.facility.parentFacilityId',
                    ),
                    18,
                ),
            ),
        ),
    ))


# record.facility.facilityType == 'VC' && record.villageClinic.villageClinicOperationMode == 'THC_EXTENSION'
def fast_75bac8d659af(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'VC')
        and (record['villageClinic']['villageClinicOperationMode'] == 'THC_EXTENSION')
    )


def exact_75bac8d659af(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'VC',
        ),
        lambda: apply(
            equal,
            field(
                field(record, 'villageClinic', 'record.villageClinic'),
                'villageClinicOperationMode',
                'record.villageClinic.villageClinicOperationMode',
            ),
            'THC_EXTENSION',
        ),
    ))


# record.facility.facilityType in ['CHC', 'THC']
def fast_8b8f7c281a6a(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] in {'CHC', 'THC'})


def exact_8b8f7c281a6a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        listing('CHC', 'THC'),
    ))


# record.facility.facilityType in ['THC', 'CHC', 'CHS', 'VC', 'CTYH']
def fast_0f95579dcbb8(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] in {'THC', 'CHC', 'CHS', 'VC', 'CTYH'})


def exact_0f95579dcbb8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        listing('THC', 'CHC', 'CHS', 'VC', 'CTYH'),
    ))


# record.facility.facilityType in ['THC', 'CHC', 'CHS', 'VC']
def fast_a24d9a2b467a(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] in {'THC', 'CHC', 'CHS', 'VC'})


def exact_a24d9a2b467a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        listing('THC', 'CHC', 'CHS', 'VC'),
    ))


# record.facility.facilityType in ['THC', 'CHC', 'CTYH']
def fast_f7d8b5dc07ca(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] in {'THC', 'CHC', 'CTYH'})


def exact_f7d8b5dc07ca(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        listing('THC', 'CHC', 'CTYH'),
    ))


# record.facility.facilityType in ['THC', 'CHC']
def fast_9af7765af9ab(env: Env) -> object:
    record = env.record
    return (record['facility']['facilityType'] in {'THC', 'CHC'})


def exact_9af7765af9ab(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        among,
        field(field(record, 'facility', 'record.facility'), 'facilityType', 'record.facility.facilityType'),
        listing('THC', 'CHC'),
    ))


# record.facility.facilityType in ['THC', 'CHC'] && has(record.facility.smallFacilityExempt)
def fast_35d29c5a210e(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] in {'THC', 'CHC'})
        and ('smallFacilityExempt' in record['facility'])
    )


def exact_35d29c5a210e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            among,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            listing('THC', 'CHC'),
        ),
        lambda: present(field(record, 'facility', 'record.facility'), 'smallFacilityExempt'),
    ))


# record.facility.facilityType in ['THC', 'CHC'] && rank('capability-level', record.facility.capabilityLevel) >= rank('capability-level', 'BASIC')
def fast_3c2fb58479b9(env: Env) -> object:
    facts = env.facts
    record = env.record
    return (
        (record['facility']['facilityType'] in {'THC', 'CHC'})
        and (rank(
            facts,
            'capability-level',
            record['facility']['capabilityLevel'],
        ) >= rank(facts, 'capability-level', 'BASIC'))
    )


def exact_3c2fb58479b9(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            among,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            listing('THC', 'CHC'),
        ),
        lambda: apply(
            at_least,
            apply(
                rank,
                facts,
                'capability-level',
                field(
                    field(record, 'facility', 'record.facility'),
                    'capabilityLevel',
                    'record.facility.capabilityLevel',
                ),
            ),
            apply(rank, facts, 'capability-level', 'BASIC'),
        ),
    ))


# record.facility.institutionCode22
def fast_177fc43d0e00(env: Env) -> object:
    record = env.record
    return record['facility']['institutionCode22']


def exact_177fc43d0e00(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'institutionCode22',
        'record.facility.institutionCode22',
    ))


# record.facility.institutionTypeCode
def fast_a7e5836605d3(env: Env) -> object:
    record = env.record
    return record['facility']['institutionTypeCode']


def exact_a7e5836605d3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'institutionTypeCode',
        'record.facility.institutionTypeCode',
    ))


# record.facility.openedDate
def fast_ad4b43a766c5(env: Env) -> object:
    record = env.record
    return record['facility']['openedDate']


def exact_ad4b43a766c5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'openedDate',
        'record.facility.openedDate',
    ))


# record.facility.openedDate <= record.facility.communityHospitalEstablishedDate
def fast_07e100cb42e7(env: Env) -> object:
    record = env.record
    return (record['facility']['openedDate'] <= record['facility']['communityHospitalEstablishedDate'])


def exact_07e100cb42e7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'facility', 'record.facility'), 'openedDate', 'record.facility.openedDate'),
        field(
            field(record, 'facility', 'record.facility'),
            'communityHospitalEstablishedDate',
            'record.facility.communityHospitalEstablishedDate',
        ),
    ))


# record.facility.openedDate <= record.facility.standardReachedDate
def fast_9ed69e03774b(env: Env) -> object:
    record = env.record
    return (record['facility']['openedDate'] <= record['facility']['standardReachedDate'])


def exact_9ed69e03774b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'facility', 'record.facility'), 'openedDate', 'record.facility.openedDate'),
        field(
            field(record, 'facility', 'record.facility'),
            'standardReachedDate',
            'record.facility.standardReachedDate',
        ),
    ))


# record.facility.parentFacilityId
def fast_b3ec1efd09e2(env: Env) -> object:
    record = env.record
    return record['facility']['parentFacilityId']


def exact_b3ec1efd09e2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'parentFacilityId',
        'record.facility.parentFacilityId',
    ))


# record.facility.parentFacilityId != record.facility.facilityId
def fast_b3edcb22dfb1(env: Env) -> object:
    record = env.record
    return unequal(record['facility']['parentFacilityId'], record['facility']['facilityId'])


def exact_b3edcb22dfb1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        unequal,
        field(
            field(record, 'facility', 'record.facility'),
            'parentFacilityId',
            'record.facility.parentFacilityId',
        ),
        field(field(record, 'facility', 'record.facility'), 'facilityId', 'record.facility.facilityId'),
    ))


# record.facility.smallFacilityExempt
def fast_056182b3534c(env: Env) -> object:
    record = env.record
    return record['facility']['smallFacilityExempt']


def exact_056182b3534c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'smallFacilityExempt',
        'record.facility.smallFacilityExempt',
    ))


# record.facility.smallFacilityExempt == (record.population.servicePopulation < 10000 || record.staff.staffTotal < 10)
def fast_2919beb5858b(env: Env) -> object:
    record = env.record
    return equal(
        record['facility']['smallFacilityExempt'],
        ((record['population']['servicePopulation'] < 10000) or (record['staff']['staffTotal'] < 10)),
    )


def exact_2919beb5858b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(
            field(record, 'facility', 'record.facility'),
            'smallFacilityExempt',
            'record.facility.smallFacilityExempt',
        ),
        either(
            lambda: apply(
                less,
                field(
                    field(record, 'population', 'record.population'),
                    'servicePopulation',
                    'record.population.servicePopulation',
                ),
                10000,
            ),
            lambda: apply(
                less,
                field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
                10,
            ),
        ),
    ))


# record.facility.standardReachedDate
def fast_4df744b66e61(env: Env) -> object:
    record = env.record
    return record['facility']['standardReachedDate']


def exact_4df744b66e61(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'standardReachedDate',
        'record.facility.standardReachedDate',
    ))


# record.facility.standardVersionCode == 'THC-2022' ? record.facility.facilityType == 'THC' : (record.facility.standardVersionCode == 'CHC-2022' ? record.facility.facilityType == 'CHC' : record.facility.facilityType == 'VC')
def fast_7920ab2c650a(env: Env) -> object:
    record = env.record
    return (
        (record['facility']['facilityType'] == 'THC')
        if (record['facility']['standardVersionCode'] == 'THC-2022')
        else (
            (record['facility']['facilityType'] == 'CHC')
            if (record['facility']['standardVersionCode'] == 'CHC-2022')
            else (record['facility']['facilityType'] == 'VC')
        )
    )


def exact_7920ab2c650a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(choose(
        apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'standardVersionCode',
                'record.facility.standardVersionCode',
            ),
            'THC-2022',
        ),
        lambda: apply(
            equal,
            field(
                field(record, 'facility', 'record.facility'),
                'facilityType',
                'record.facility.facilityType',
            ),
            'THC',
        ),
        lambda: choose(
            apply(
                equal,
                field(
                    field(record, 'facility', 'record.facility'),
                    'standardVersionCode',
                    'record.facility.standardVersionCode',
                ),
                'CHC-2022',
            ),
            lambda: apply(
                equal,
                field(
                    field(record, 'facility', 'record.facility'),
                    'facilityType',
                    'record.facility.facilityType',
                ),
                'CHC',
            ),
            lambda: apply(
                equal,
                field(
                    field(record, 'facility', 'record.facility'),
                    'facilityType',
                    'record.facility.facilityType',
                ),
                'VC',
            ),
        ),
    ))


# record.facility.townshipCode
def fast_e1062bddbfb7(env: Env) -> object:
    record = env.record
    return record['facility']['townshipCode']


def exact_e1062bddbfb7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'townshipCode',
        'record.facility.townshipCode',
    ))


# record.facility.villageCode
def fast_4b3ccc6ad754(env: Env) -> object:
    record = env.record
    return record['facility']['villageCode']


def exact_4b3ccc6ad754(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'facility', 'record.facility'),
        'villageCode',
        'record.facility.villageCode',
    ))


# record.finance.subsidyPerformanceScore.denominator
def fast_912eded26fd2(env: Env) -> object:
    record = env.record
    return record['finance']['subsidyPerformanceScore']['denominator']


def exact_912eded26fd2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'finance', 'record.finance'),
            'subsidyPerformanceScore',
            'record.finance.subsidyPerformanceScore',
        ),
        'denominator',
        'record.finance.subsidyPerformanceScore.denominator',
    ))


# record.finance.subsidyPerformanceScore.numerator
def fast_96510b6e626f(env: Env) -> object:
    record = env.record
    return record['finance']['subsidyPerformanceScore']['numerator']


def exact_96510b6e626f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'finance', 'record.finance'),
            'subsidyPerformanceScore',
            'record.finance.subsidyPerformanceScore',
        ),
        'numerator',
        'record.finance.subsidyPerformanceScore.numerator',
    ))


# record.finance.subsidyPerformanceScore.numerator <= record.finance.subsidyPerformanceScore.denominator
def fast_29a73bd82b4c(env: Env) -> object:
    record = env.record
    return (record['finance']['subsidyPerformanceScore']['numerator'] <= record['finance']['subsidyPerformanceScore']['denominator'])


def exact_29a73bd82b4c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(
                field(record, 'finance', 'record.finance'),
                'subsidyPerformanceScore',
                'record.finance.subsidyPerformanceScore',
            ),
            'numerator',
            'record.finance.subsidyPerformanceScore.numerator',
        ),
        field(
            field(
                field(record, 'finance', 'record.finance'),
                'subsidyPerformanceScore',
                'record.finance.subsidyPerformanceScore',
            ),
            'denominator',
            'record.finance.subsidyPerformanceScore.denominator',
        ),
    ))


# record.hostFacilityId
def fast_ff2aeb097879(env: Env) -> object:
    record = env.record
    return record['hostFacilityId']


def exact_ff2aeb097879(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'hostFacilityId', 'record.hostFacilityId'))


# record.information.ehrOpened
def fast_39c10fde7062(env: Env) -> object:
    record = env.record
    return record['information']['ehrOpened']


def exact_39c10fde7062(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'information', 'record.information'),
        'ehrOpened',
        'record.information.ehrOpened',
    ))


# record.information.ehrOpened <= record.information.ehrTotal
def fast_a51365d54acb(env: Env) -> object:
    record = env.record
    return (record['information']['ehrOpened'] <= record['information']['ehrTotal'])


def exact_a51365d54acb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'information', 'record.information'),
            'ehrOpened',
            'record.information.ehrOpened',
        ),
        field(field(record, 'information', 'record.information'), 'ehrTotal', 'record.information.ehrTotal'),
    ))


# record.information.ehrTotal
def fast_b0ce16331e3a(env: Env) -> object:
    record = env.record
    return record['information']['ehrTotal']


def exact_b0ce16331e3a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'information', 'record.information'),
        'ehrTotal',
        'record.information.ehrTotal',
    ))


# record.information.informationManagers.exists(m, m.qualified && m.employment in ['FULL', 'PART'] && rank('admin-level', m.trainingLevel) >= rank('admin-level', 'COUNTY'))
def fast_43d85684030f(env: Env) -> object:
    facts = env.facts
    record = env.record
    return any(
        (
            m_['qualified']
            and (m_['employment'] in {'FULL', 'PART'})
            and (rank(facts, 'admin-level', m_['trainingLevel']) >= rank(facts, 'admin-level', 'COUNTY'))
        )
        for m_ in record['information']['informationManagers']
    )


def exact_43d85684030f(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(some(
        field(
            field(record, 'information', 'record.information'),
            'informationManagers',
            'record.information.informationManagers',
        ),
        lambda m_: both(
            lambda: field(m_, 'qualified', 'record.information.informationManagers[].qualified'),
            lambda: apply(
                among,
                field(m_, 'employment', 'record.information.informationManagers[].employment'),
                listing('FULL', 'PART'),
            ),
            lambda: apply(
                at_least,
                apply(
                    rank,
                    facts,
                    'admin-level',
                    field(m_, 'trainingLevel', 'record.information.informationManagers[].trainingLevel'),
                ),
                apply(rank, facts, 'admin-level', 'COUNTY'),
            ),
        ),
    ))


# record.information.internetConsultations
def fast_8ba51a62878d(env: Env) -> object:
    record = env.record
    return record['information']['internetConsultations']


def exact_8ba51a62878d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'information', 'record.information'),
        'internetConsultations',
        'record.information.internetConsultations',
    ))


# record.insurance.primaryInsurancePay
def fast_05fe9664c7a9(env: Env) -> object:
    record = env.record
    return record['insurance']['primaryInsurancePay']


def exact_05fe9664c7a9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'insurance', 'record.insurance'),
        'primaryInsurancePay',
        'record.insurance.primaryInsurancePay',
    ))


# record.insurance.primaryInsurancePay <= record.insurance.totalInsurancePay
def fast_1c8cfbdac53f(env: Env) -> object:
    record = env.record
    return (record['insurance']['primaryInsurancePay'] <= record['insurance']['totalInsurancePay'])


def exact_1c8cfbdac53f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'insurance', 'record.insurance'),
            'primaryInsurancePay',
            'record.insurance.primaryInsurancePay',
        ),
        field(
            field(record, 'insurance', 'record.insurance'),
            'totalInsurancePay',
            'record.insurance.totalInsurancePay',
        ),
    ))


# record.insurance.totalInsurancePay
def fast_ee544e7941d2(env: Env) -> object:
    record = env.record
    return record['insurance']['totalInsurancePay']


def exact_ee544e7941d2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'insurance', 'record.insurance'),
        'totalInsurancePay',
        'record.insurance.totalInsurancePay',
    ))


# record.leadFacilityId
def fast_db9c5278362b(env: Env) -> object:
    record = env.record
    return record['leadFacilityId']


def exact_db9c5278362b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'leadFacilityId', 'record.leadFacilityId'))


# record.leadFacilityId == record.recipientFacilityId
def fast_7ccfa77494d6(env: Env) -> object:
    record = env.record
    return equal(record['leadFacilityId'], record['recipientFacilityId'])


def exact_7ccfa77494d6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(record, 'leadFacilityId', 'record.leadFacilityId'),
        field(record, 'recipientFacilityId', 'record.recipientFacilityId'),
    ))


# record.leadFacilityType == 'CTYH'
def fast_baedc67b3d70(env: Env) -> object:
    record = env.record
    return (record['leadFacilityType'] == 'CTYH')


def exact_baedc67b3d70(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, field(record, 'leadFacilityType', 'record.leadFacilityType'), 'CTYH'))


# record.period.end
def fast_2cf388a8223b(env: Env) -> object:
    record = env.record
    return record['period']['end']


def exact_2cf388a8223b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'period', 'record.period'), 'end', 'record.period.end'))


# record.period.start
def fast_795d4e76c62e(env: Env) -> object:
    record = env.record
    return record['period']['start']


def exact_795d4e76c62e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'period', 'record.period'), 'start', 'record.period.start'))


# record.personRef
def fast_d759755cc493(env: Env) -> object:
    record = env.record
    return record['personRef']


def exact_d759755cc493(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'personRef', 'record.personRef'))


# record.personsReferred
def fast_26704fbd6cff(env: Env) -> object:
    record = env.record
    return record['personsReferred']


def exact_26704fbd6cff(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'personsReferred', 'record.personsReferred'))


# record.personsReferred <= record.personsSeen
def fast_c4c8cdf77adc(env: Env) -> object:
    record = env.record
    return (record['personsReferred'] <= record['personsSeen'])


def exact_c4c8cdf77adc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(record, 'personsReferred', 'record.personsReferred'),
        field(record, 'personsSeen', 'record.personsSeen'),
    ))


# record.personsSeen
def fast_014b45ead46e(env: Env) -> object:
    record = env.record
    return record['personsSeen']


def exact_014b45ead46e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'personsSeen', 'record.personsSeen'))


# record.planIssuedDate
def fast_dc1cc05033e0(env: Env) -> object:
    record = env.record
    return record['planIssuedDate']


def exact_dc1cc05033e0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'planIssuedDate', 'record.planIssuedDate'))


# record.plannedDispatchPeriod.end
def fast_0dce1f8cdd7e(env: Env) -> object:
    record = env.record
    return record['plannedDispatchPeriod']['end']


def exact_0dce1f8cdd7e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'plannedDispatchPeriod', 'record.plannedDispatchPeriod'),
        'end',
        'record.plannedDispatchPeriod.end',
    ))


# record.plannedDispatchPeriod.start
def fast_f910ab441004(env: Env) -> object:
    record = env.record
    return record['plannedDispatchPeriod']['start']


def exact_f910ab441004(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'plannedDispatchPeriod', 'record.plannedDispatchPeriod'),
        'start',
        'record.plannedDispatchPeriod.start',
    ))


# record.plannedEndDate
def fast_c7e6e8110f1a(env: Env) -> object:
    record = env.record
    return record['plannedEndDate']


def exact_c7e6e8110f1a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'plannedEndDate', 'record.plannedEndDate'))


# record.population.countyPopulation
def fast_d3da6590f604(env: Env) -> object:
    record = env.record
    return record['population']['countyPopulation']


def exact_d3da6590f604(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'population', 'record.population'),
        'countyPopulation',
        'record.population.countyPopulation',
    ))


# record.population.residentPopulation
def fast_d3be00aecd54(env: Env) -> object:
    record = env.record
    return record['population']['residentPopulation']


def exact_d3be00aecd54(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'population', 'record.population'),
        'residentPopulation',
        'record.population.residentPopulation',
    ))


# record.population.residentPopulation <= record.population.countyPopulation
def fast_ae5e6d1150d5(env: Env) -> object:
    record = env.record
    return (record['population']['residentPopulation'] <= record['population']['countyPopulation'])


def exact_ae5e6d1150d5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'population', 'record.population'),
            'residentPopulation',
            'record.population.residentPopulation',
        ),
        field(
            field(record, 'population', 'record.population'),
            'countyPopulation',
            'record.population.countyPopulation',
        ),
    ))


# record.population.servicePopulation
def fast_e081fc4b5cd5(env: Env) -> object:
    record = env.record
    return record['population']['servicePopulation']


def exact_e081fc4b5cd5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'population', 'record.population'),
        'servicePopulation',
        'record.population.servicePopulation',
    ))


# record.premises.bedsActual
def fast_d860dd5797d9(env: Env) -> object:
    record = env.record
    return record['premises']['bedsActual']


def exact_d860dd5797d9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'premises', 'record.premises'),
        'bedsActual',
        'record.premises.bedsActual',
    ))


# record.premises.bedsActual <= record.premises.bedsApproved
def fast_21ca12c87a99(env: Env) -> object:
    record = env.record
    return (record['premises']['bedsActual'] <= record['premises']['bedsApproved'])


def exact_21ca12c87a99(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'premises', 'record.premises'), 'bedsActual', 'record.premises.bedsActual'),
        field(field(record, 'premises', 'record.premises'), 'bedsApproved', 'record.premises.bedsApproved'),
    ))


# record.premises.bedsActual >= param.minimum || (record.premises.countyHospitalBeds > 0 && record.premises.bedsActual * param.part >= record.premises.countyHospitalBeds)
def fast_ee3a8f4c01ac(env: Env) -> object:
    param = env.param
    record = env.record
    return (
        (record['premises']['bedsActual'] >= param['minimum'])
        or (
            (record['premises']['countyHospitalBeds'] > 0)
            and (multiply(
                record['premises']['bedsActual'],
                param['part'],
            ) >= record['premises']['countyHospitalBeds'])
        )
    )


def exact_ee3a8f4c01ac(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            at_least,
            field(field(record, 'premises', 'record.premises'), 'bedsActual', 'record.premises.bedsActual'),
            field(param, 'minimum', 'param.minimum'),
        ),
        lambda: both(
            lambda: apply(
                more,
                field(
                    field(record, 'premises', 'record.premises'),
                    'countyHospitalBeds',
                    'record.premises.countyHospitalBeds',
                ),
                0,
            ),
            lambda: apply(
                at_least,
                apply(
                    multiply,
                    field(
                        field(record, 'premises', 'record.premises'),
                        'bedsActual',
                        'record.premises.bedsActual',
                    ),
                    field(param, 'part', 'param.part'),
                ),
                field(
                    field(record, 'premises', 'record.premises'),
                    'countyHospitalBeds',
                    'record.premises.countyHospitalBeds',
                ),
            ),
        ),
    ))


# record.premises.bedsApproved
def fast_b2fa3903c106(env: Env) -> object:
    record = env.record
    return record['premises']['bedsApproved']


def exact_b2fa3903c106(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'premises', 'record.premises'),
        'bedsApproved',
        'record.premises.bedsApproved',
    ))


# record.premises.bedsOpen
def fast_e85e169614d7(env: Env) -> object:
    record = env.record
    return record['premises']['bedsOpen']


def exact_e85e169614d7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'premises', 'record.premises'), 'bedsOpen', 'record.premises.bedsOpen'))


# record.premises.bedsOpen <= record.premises.bedsActual
def fast_e933a7fb7c23(env: Env) -> object:
    record = env.record
    return (record['premises']['bedsOpen'] <= record['premises']['bedsActual'])


def exact_e933a7fb7c23(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'premises', 'record.premises'), 'bedsOpen', 'record.premises.bedsOpen'),
        field(field(record, 'premises', 'record.premises'), 'bedsActual', 'record.premises.bedsActual'),
    ))


# record.premises.departments.all(d, !has(d.name) || size(record.premises.departments.filter(e, has(e.name) && e.code == d.code && e.name == d.name)) == 1)
def fast_05fd8088f57f(env: Env) -> object:
    record = env.record
    return all(
        (
            (not ('name' in d_))
            or (len(
                [
                    e_
                    for e_ in record['premises']['departments']
                    if (('name' in e_) and equal(e_['code'], d_['code']) and equal(e_['name'], d_['name']))
                ],
            ) == 1)
        )
        for d_ in record['premises']['departments']
    )


def exact_05fd8088f57f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(every(
        field(field(record, 'premises', 'record.premises'), 'departments', 'record.premises.departments'),
        lambda d_: either(
            lambda: negate(present(d_, 'name')),
            lambda: apply(
                equal,
                apply(
                    size,
                    keep(
                        field(
                            field(record, 'premises', 'record.premises'),
                            'departments',
                            'record.premises.departments',
                        ),
                        lambda e_: both(
                            lambda: present(e_, 'name'),
                            lambda: apply(
                                equal,
                                field(e_, 'code', 'record.premises.departments[].code'),
                                field(d_, 'code', 'record.premises.departments[].code'),
                            ),
                            lambda: apply(
                                equal,
                                field(e_, 'name', 'record.premises.departments[].name'),
                                field(d_, 'name', 'record.premises.departments[].name'),
                            ),
                        ),
                    ),
                ),
                1,
            ),
        ),
    ))


# record.providerFacilityId
def fast_861e53ca88f0(env: Env) -> object:
    record = env.record
    return record['providerFacilityId']


def exact_861e53ca88f0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'providerFacilityId', 'record.providerFacilityId'))


# record.recipientFacilityId
def fast_0efc86ca1633(env: Env) -> object:
    record = env.record
    return record['recipientFacilityId']


def exact_0efc86ca1633(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'recipientFacilityId', 'record.recipientFacilityId'))


# record.recipientType == 'CHC'
def fast_408262b03e09(env: Env) -> object:
    record = env.record
    return (record['recipientType'] == 'CHC')


def exact_408262b03e09(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, field(record, 'recipientType', 'record.recipientType'), 'CHC'))


# record.recipientType == 'CHC' && record.supporterType in ['H2', 'H3']
def fast_36c76447b849(env: Env) -> object:
    record = env.record
    return ((record['recipientType'] == 'CHC') and (record['supporterType'] in {'H2', 'H3'}))


def exact_36c76447b849(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(equal, field(record, 'recipientType', 'record.recipientType'), 'CHC'),
        lambda: apply(among, field(record, 'supporterType', 'record.supporterType'), listing('H2', 'H3')),
    ))


# record.recipientType == 'CTYH'
def fast_df95f466bded(env: Env) -> object:
    record = env.record
    return (record['recipientType'] == 'CTYH')


def exact_df95f466bded(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, field(record, 'recipientType', 'record.recipientType'), 'CTYH'))


# record.recipientType == 'THC'
def fast_f22c2091cfb8(env: Env) -> object:
    record = env.record
    return (record['recipientType'] == 'THC')


def exact_f22c2091cfb8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(equal, field(record, 'recipientType', 'record.recipientType'), 'THC'))


# record.recipientType == 'THC' && has(record.endDate) && date(record.endDate) < addDays(addMonths(record.startDate, param.months), -1)
def fast_1f4a69882618(env: Env) -> object:
    param = env.param
    record = env.record
    return (
        (record['recipientType'] == 'THC')
        and ('endDate' in record)
        and (date(record['endDate']) < add_days(add_months(record['startDate'], param['months']), -1))
    )


def exact_1f4a69882618(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(equal, field(record, 'recipientType', 'record.recipientType'), 'THC'),
        lambda: present(record, 'endDate'),
        lambda: apply(
            less,
            apply(date, field(record, 'endDate', 'record.endDate')),
            apply(
                add_days,
                apply(
                    add_months,
                    field(record, 'startDate', 'record.startDate'),
                    field(param, 'months', 'param.months'),
                ),
                -1,
            ),
        ),
    ))


# record.recordId
def fast_cb55ecaa6e7a(env: Env) -> object:
    record = env.record
    return record['recordId']


def exact_cb55ecaa6e7a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'recordId', 'record.recordId'))


# record.region.regionGroup
def fast_52d2b335edba(env: Env) -> object:
    record = env.record
    return record['region']['regionGroup']


def exact_52d2b335edba(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'region', 'record.region'), 'regionGroup', 'record.region.regionGroup'))


# record.registerDate
def fast_65aa960459d8(env: Env) -> object:
    record = env.record
    return record['registerDate']


def exact_65aa960459d8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'registerDate', 'record.registerDate'))


# record.relationId
def fast_2e7cd79f778d(env: Env) -> object:
    record = env.record
    return record['relationId']


def exact_2e7cd79f778d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'relationId', 'record.relationId'))


# record.reportYear
def fast_48334fa1a360(env: Env) -> object:
    record = env.record
    return record['reportYear']


def exact_48334fa1a360(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'reportYear', 'record.reportYear'))


# record.reportYear - 1
def fast_5bb01ffb140f(env: Env) -> object:
    record = env.record
    return (record['reportYear'] - 1)


def exact_5bb01ffb140f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(subtract, field(record, 'reportYear', 'record.reportYear'), 1))


# record.reportYear <= year(record.asOfDate)
def fast_5f543b6952d1(env: Env) -> object:
    record = env.record
    return (record['reportYear'] <= year(record['asOfDate']))


def exact_5f543b6952d1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(record, 'reportYear', 'record.reportYear'),
        apply(year, field(record, 'asOfDate', 'record.asOfDate')),
    ))


# record.revision
def fast_d97d9ede9be9(env: Env) -> object:
    record = env.record
    return record['revision']


def exact_d97d9ede9be9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'revision', 'record.revision'))


# record.revision == 1 || has(record.supersedes)
def fast_0fbbfaf49296(env: Env) -> object:
    record = env.record
    return (equal(record['revision'], 1) or ('supersedes' in record))


def exact_0fbbfaf49296(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(equal, field(record, 'revision', 'record.revision'), 1),
        lambda: present(record, 'supersedes'),
    ))


# record.roundDate
def fast_945340e9d8ab(env: Env) -> object:
    record = env.record
    return record['roundDate']


def exact_945340e9d8ab(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'roundDate', 'record.roundDate'))


# record.roundId
def fast_d5916a776a68(env: Env) -> object:
    record = env.record
    return record['roundId']


def exact_d5916a776a68(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'roundId', 'record.roundId'))


# record.rounds.countyQuarters.denominator
def fast_9f7eb8ff2286(env: Env) -> object:
    record = env.record
    return record['rounds']['countyQuarters']['denominator']


def exact_9f7eb8ff2286(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'rounds', 'record.rounds'), 'countyQuarters', 'record.rounds.countyQuarters'),
        'denominator',
        'record.rounds.countyQuarters.denominator',
    ))


# record.rounds.countyQuarters.numerator
def fast_c85970b12ab3(env: Env) -> object:
    record = env.record
    return record['rounds']['countyQuarters']['numerator']


def exact_c85970b12ab3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'rounds', 'record.rounds'), 'countyQuarters', 'record.rounds.countyQuarters'),
        'numerator',
        'record.rounds.countyQuarters.numerator',
    ))


# record.rounds.countyQuarters.numerator <= record.rounds.countyQuarters.denominator
def fast_966da2fe99b5(env: Env) -> object:
    record = env.record
    return (record['rounds']['countyQuarters']['numerator'] <= record['rounds']['countyQuarters']['denominator'])


def exact_966da2fe99b5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(
                field(record, 'rounds', 'record.rounds'),
                'countyQuarters',
                'record.rounds.countyQuarters',
            ),
            'numerator',
            'record.rounds.countyQuarters.numerator',
        ),
        field(
            field(
                field(record, 'rounds', 'record.rounds'),
                'countyQuarters',
                'record.rounds.countyQuarters',
            ),
            'denominator',
            'record.rounds.countyQuarters.denominator',
        ),
    ))


# record.rounds.townshipMonths.denominator
def fast_6d965b68f9b6(env: Env) -> object:
    record = env.record
    return record['rounds']['townshipMonths']['denominator']


def exact_6d965b68f9b6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'rounds', 'record.rounds'), 'townshipMonths', 'record.rounds.townshipMonths'),
        'denominator',
        'record.rounds.townshipMonths.denominator',
    ))


# record.rounds.townshipMonths.numerator
def fast_7f53aa67919f(env: Env) -> object:
    record = env.record
    return record['rounds']['townshipMonths']['numerator']


def exact_7f53aa67919f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'rounds', 'record.rounds'), 'townshipMonths', 'record.rounds.townshipMonths'),
        'numerator',
        'record.rounds.townshipMonths.numerator',
    ))


# record.rounds.townshipMonths.numerator <= record.rounds.townshipMonths.denominator
def fast_ac13a1440220(env: Env) -> object:
    record = env.record
    return (record['rounds']['townshipMonths']['numerator'] <= record['rounds']['townshipMonths']['denominator'])


def exact_ac13a1440220(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(
                field(record, 'rounds', 'record.rounds'),
                'townshipMonths',
                'record.rounds.townshipMonths',
            ),
            'numerator',
            'record.rounds.townshipMonths.numerator',
        ),
        field(
            field(
                field(record, 'rounds', 'record.rounds'),
                'townshipMonths',
                'record.rounds.townshipMonths',
            ),
            'denominator',
            'record.rounds.townshipMonths.denominator',
        ),
    ))


# record.rounds.villageWeeks.denominator
def fast_b67b583774dd(env: Env) -> object:
    record = env.record
    return record['rounds']['villageWeeks']['denominator']


def exact_b67b583774dd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'rounds', 'record.rounds'), 'villageWeeks', 'record.rounds.villageWeeks'),
        'denominator',
        'record.rounds.villageWeeks.denominator',
    ))


# record.rounds.villageWeeks.numerator
def fast_34a01abf9cff(env: Env) -> object:
    record = env.record
    return record['rounds']['villageWeeks']['numerator']


def exact_34a01abf9cff(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'rounds', 'record.rounds'), 'villageWeeks', 'record.rounds.villageWeeks'),
        'numerator',
        'record.rounds.villageWeeks.numerator',
    ))


# record.rounds.villageWeeks.numerator <= record.rounds.villageWeeks.denominator
def fast_954efa8d66d2(env: Env) -> object:
    record = env.record
    return (record['rounds']['villageWeeks']['numerator'] <= record['rounds']['villageWeeks']['denominator'])


def exact_954efa8d66d2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(field(record, 'rounds', 'record.rounds'), 'villageWeeks', 'record.rounds.villageWeeks'),
            'numerator',
            'record.rounds.villageWeeks.numerator',
        ),
        field(
            field(field(record, 'rounds', 'record.rounds'), 'villageWeeks', 'record.rounds.villageWeeks'),
            'denominator',
            'record.rounds.villageWeeks.denominator',
        ),
    ))


# record.safety.casualtyCount
def fast_a1ccbef3612e(env: Env) -> object:
    record = env.record
    return record['safety']['casualtyCount']


def exact_a1ccbef3612e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'safety', 'record.safety'),
        'casualtyCount',
        'record.safety.casualtyCount',
    ))


# record.safety.casualtyCount == 0 || record.safety.safetyAccidentCount > 0
def fast_268f1c6f8b91(env: Env) -> object:
    record = env.record
    return (equal(record['safety']['casualtyCount'], 0) or (record['safety']['safetyAccidentCount'] > 0))


def exact_268f1c6f8b91(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            field(field(record, 'safety', 'record.safety'), 'casualtyCount', 'record.safety.casualtyCount'),
            0,
        ),
        lambda: apply(
            more,
            field(
                field(record, 'safety', 'record.safety'),
                'safetyAccidentCount',
                'record.safety.safetyAccidentCount',
            ),
            0,
        ),
    ))


# record.safety.liabilityInsurance.validFrom
def fast_fb4f65e37d4c(env: Env) -> object:
    record = env.record
    return record['safety']['liabilityInsurance']['validFrom']


def exact_fb4f65e37d4c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'safety', 'record.safety'),
            'liabilityInsurance',
            'record.safety.liabilityInsurance',
        ),
        'validFrom',
        'record.safety.liabilityInsurance.validFrom',
    ))


# record.safety.liabilityInsurance.validTo
def fast_ca12f092f6e3(env: Env) -> object:
    record = env.record
    return record['safety']['liabilityInsurance']['validTo']


def exact_ca12f092f6e3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(
            field(record, 'safety', 'record.safety'),
            'liabilityInsurance',
            'record.safety.liabilityInsurance',
        ),
        'validTo',
        'record.safety.liabilityInsurance.validTo',
    ))


# record.safety.qualityAnalyses.exists(a, year(a.date) == record.reportYear && a.coveredYear == record.reportYear - 1 && ['QUALITY', 'DISPUTE', 'ACCIDENT'].all(t, t in a.topics))
def fast_05569c8a5e2a(env: Env) -> object:
    record = env.record
    return any(
        (
            equal(year(a_['date']), record['reportYear'])
            and equal(a_['coveredYear'], (record['reportYear'] - 1))
            and all(among(t_, a_['topics']) for t_ in ['QUALITY', 'DISPUTE', 'ACCIDENT'])
        )
        for a_ in record['safety']['qualityAnalyses']
    )


def exact_05569c8a5e2a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(some(
        field(field(record, 'safety', 'record.safety'), 'qualityAnalyses', 'record.safety.qualityAnalyses'),
        lambda a_: both(
            lambda: apply(
                equal,
                apply(year, field(a_, 'date', 'record.safety.qualityAnalyses[].date')),
                field(record, 'reportYear', 'record.reportYear'),
            ),
            lambda: apply(
                equal,
                field(a_, 'coveredYear', 'record.safety.qualityAnalyses[].coveredYear'),
                apply(subtract, field(record, 'reportYear', 'record.reportYear'), 1),
            ),
            lambda: every(
                listing('QUALITY', 'DISPUTE', 'ACCIDENT'),
                lambda t_: apply(among, t_, field(a_, 'topics', 'record.safety.qualityAnalyses[].topics')),
            ),
        ),
    ))


# record.safety.riskFund.validFrom
def fast_e7ac1a0f47bd(env: Env) -> object:
    record = env.record
    return record['safety']['riskFund']['validFrom']


def exact_e7ac1a0f47bd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
        'validFrom',
        'record.safety.riskFund.validFrom',
    ))


# record.safety.riskFund.validTo
def fast_8f94c49facda(env: Env) -> object:
    record = env.record
    return record['safety']['riskFund']['validTo']


def exact_8f94c49facda(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'safety', 'record.safety'), 'riskFund', 'record.safety.riskFund'),
        'validTo',
        'record.safety.riskFund.validTo',
    ))


# record.safety.safetyMonthDate
def fast_bb9443d9d22a(env: Env) -> object:
    record = env.record
    return record['safety']['safetyMonthDate']


def exact_bb9443d9d22a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'safety', 'record.safety'),
        'safetyMonthDate',
        'record.safety.safetyMonthDate',
    ))


# record.serviceDays
def fast_ecca22e72847(env: Env) -> object:
    record = env.record
    return record['serviceDays']


def exact_ecca22e72847(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'serviceDays', 'record.serviceDays'))


# record.serviceDays == size(distinct(record.attendanceDates))
def fast_3094fd0a140a(env: Env) -> object:
    record = env.record
    return equal(record['serviceDays'], len(distinct(record['attendanceDates'])))


def exact_3094fd0a140a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(record, 'serviceDays', 'record.serviceDays'),
        apply(size, apply(distinct, field(record, 'attendanceDates', 'record.attendanceDates'))),
    ))


# record.services.primaryVisits
def fast_e84b3e228117(env: Env) -> object:
    record = env.record
    return record['services']['primaryVisits']


def exact_e84b3e228117(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'services', 'record.services'),
        'primaryVisits',
        'record.services.primaryVisits',
    ))


# record.services.primaryVisits <= record.services.totalVisits
def fast_c0ec483a9813(env: Env) -> object:
    record = env.record
    return (record['services']['primaryVisits'] <= record['services']['totalVisits'])


def exact_c0ec483a9813(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'services', 'record.services'),
            'primaryVisits',
            'record.services.primaryVisits',
        ),
        field(field(record, 'services', 'record.services'), 'totalVisits', 'record.services.totalVisits'),
    ))


# record.services.totalVisits
def fast_017e311daabe(env: Env) -> object:
    record = env.record
    return record['services']['totalVisits']


def exact_017e311daabe(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'services', 'record.services'),
        'totalVisits',
        'record.services.totalVisits',
    ))


# record.specialtyPlan.date
def fast_2d1846755e22(env: Env) -> object:
    record = env.record
    return record['specialtyPlan']['date']


def exact_2d1846755e22(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'specialtyPlan', 'record.specialtyPlan'),
        'date',
        'record.specialtyPlan.date',
    ))


# record.staff.clinicalPharmacistCount
def fast_45a26692de02(env: Env) -> object:
    record = env.record
    return record['staff']['clinicalPharmacistCount']


def exact_45a26692de02(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'clinicalPharmacistCount',
        'record.staff.clinicalPharmacistCount',
    ))


# record.staff.clinicalPharmacistCount <= record.staff.pharmacistCount
def fast_b640e5bf6205(env: Env) -> object:
    record = env.record
    return (record['staff']['clinicalPharmacistCount'] <= record['staff']['pharmacistCount'])


def exact_b640e5bf6205(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'staff', 'record.staff'),
            'clinicalPharmacistCount',
            'record.staff.clinicalPharmacistCount',
        ),
        field(field(record, 'staff', 'record.staff'), 'pharmacistCount', 'record.staff.pharmacistCount'),
    ))


# record.staff.establishedPosts
def fast_48e1a12675c4(env: Env) -> object:
    record = env.record
    return record['staff']['establishedPosts']


def exact_48e1a12675c4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'establishedPosts',
        'record.staff.establishedPosts',
    ))


# record.staff.establishedTechnicalPosts
def fast_5b763ce08ef4(env: Env) -> object:
    record = env.record
    return record['staff']['establishedTechnicalPosts']


def exact_5b763ce08ef4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'establishedTechnicalPosts',
        'record.staff.establishedTechnicalPosts',
    ))


# record.staff.establishedTechnicalPosts <= record.staff.establishedPosts
def fast_9286ea11c48a(env: Env) -> object:
    record = env.record
    return (record['staff']['establishedTechnicalPosts'] <= record['staff']['establishedPosts'])


def exact_9286ea11c48a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'staff', 'record.staff'),
            'establishedTechnicalPosts',
            'record.staff.establishedTechnicalPosts',
        ),
        field(field(record, 'staff', 'record.staff'), 'establishedPosts', 'record.staff.establishedPosts'),
    ))


# record.staff.establishedTechnicalPosts > 0
def fast_08181a38a770(env: Env) -> object:
    record = env.record
    return (record['staff']['establishedTechnicalPosts'] > 0)


def exact_08181a38a770(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        more,
        field(
            field(record, 'staff', 'record.staff'),
            'establishedTechnicalPosts',
            'record.staff.establishedTechnicalPosts',
        ),
        0,
    ))


# record.staff.gpCount
def fast_4d222f69edec(env: Env) -> object:
    record = env.record
    return record['staff']['gpCount']


def exact_4d222f69edec(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'staff', 'record.staff'), 'gpCount', 'record.staff.gpCount'))


# record.staff.gpCount <= record.staff.technicalStaff
def fast_f5bfda27dfbe(env: Env) -> object:
    record = env.record
    return (record['staff']['gpCount'] <= record['staff']['technicalStaff'])


def exact_f5bfda27dfbe(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'gpCount', 'record.staff.gpCount'),
        field(field(record, 'staff', 'record.staff'), 'technicalStaff', 'record.staff.technicalStaff'),
    ))


# record.staff.gpPaediatricTrained
def fast_9aad43e6fcc9(env: Env) -> object:
    record = env.record
    return record['staff']['gpPaediatricTrained']


def exact_9aad43e6fcc9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'gpPaediatricTrained',
        'record.staff.gpPaediatricTrained',
    ))


# record.staff.gpPaediatricTrained <= record.staff.gpCount
def fast_9a8f03777407(env: Env) -> object:
    record = env.record
    return (record['staff']['gpPaediatricTrained'] <= record['staff']['gpCount'])


def exact_9a8f03777407(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'staff', 'record.staff'),
            'gpPaediatricTrained',
            'record.staff.gpPaediatricTrained',
        ),
        field(field(record, 'staff', 'record.staff'), 'gpCount', 'record.staff.gpCount'),
    ))


# record.staff.gpRotatedCount
def fast_b3d30d51afd4(env: Env) -> object:
    record = env.record
    return record['staff']['gpRotatedCount']


def exact_b3d30d51afd4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'gpRotatedCount',
        'record.staff.gpRotatedCount',
    ))


# record.staff.gpRotatedCount <= record.staff.gpCount
def fast_3dc86585621f(env: Env) -> object:
    record = env.record
    return (record['staff']['gpRotatedCount'] <= record['staff']['gpCount'])


def exact_3dc86585621f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'gpRotatedCount', 'record.staff.gpRotatedCount'),
        field(field(record, 'staff', 'record.staff'), 'gpCount', 'record.staff.gpCount'),
    ))


# record.staff.phInstitutionStaff
def fast_aa7f29a6c20b(env: Env) -> object:
    record = env.record
    return record['staff']['phInstitutionStaff']


def exact_aa7f29a6c20b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'phInstitutionStaff',
        'record.staff.phInstitutionStaff',
    ))


# record.staff.phInstitutionTechnical
def fast_6310c7ec7da2(env: Env) -> object:
    record = env.record
    return record['staff']['phInstitutionTechnical']


def exact_6310c7ec7da2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'phInstitutionTechnical',
        'record.staff.phInstitutionTechnical',
    ))


# record.staff.phInstitutionTechnical <= record.staff.phInstitutionStaff
def fast_724b066a5c92(env: Env) -> object:
    record = env.record
    return (record['staff']['phInstitutionTechnical'] <= record['staff']['phInstitutionStaff'])


def exact_724b066a5c92(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'staff', 'record.staff'),
            'phInstitutionTechnical',
            'record.staff.phInstitutionTechnical',
        ),
        field(
            field(record, 'staff', 'record.staff'),
            'phInstitutionStaff',
            'record.staff.phInstitutionStaff',
        ),
    ))


# record.staff.pharmacistCount
def fast_31c7e0260454(env: Env) -> object:
    record = env.record
    return record['staff']['pharmacistCount']


def exact_31c7e0260454(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'pharmacistCount',
        'record.staff.pharmacistCount',
    ))


# record.staff.pharmacistCount <= record.staff.technicalStaff
def fast_374b8de0354d(env: Env) -> object:
    record = env.record
    return (record['staff']['pharmacistCount'] <= record['staff']['technicalStaff'])


def exact_374b8de0354d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'pharmacistCount', 'record.staff.pharmacistCount'),
        field(field(record, 'staff', 'record.staff'), 'technicalStaff', 'record.staff.technicalStaff'),
    ))


# record.staff.postsIntermediate
def fast_3f7128886970(env: Env) -> object:
    record = env.record
    return record['staff']['postsIntermediate']


def exact_3f7128886970(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'postsIntermediate',
        'record.staff.postsIntermediate',
    ))


# record.staff.postsIntermediate + record.staff.postsSenior <= record.staff.postsTechnical
def fast_2838359249fa(env: Env) -> object:
    record = env.record
    return ((record['staff']['postsIntermediate'] + record['staff']['postsSenior']) <= record['staff']['postsTechnical'])


def exact_2838359249fa(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            add,
            field(
                field(record, 'staff', 'record.staff'),
                'postsIntermediate',
                'record.staff.postsIntermediate',
            ),
            field(field(record, 'staff', 'record.staff'), 'postsSenior', 'record.staff.postsSenior'),
        ),
        field(field(record, 'staff', 'record.staff'), 'postsTechnical', 'record.staff.postsTechnical'),
    ))


# record.staff.postsIntermediate <= record.staff.postsTechnical
def fast_eaf6153933b9(env: Env) -> object:
    record = env.record
    return (record['staff']['postsIntermediate'] <= record['staff']['postsTechnical'])


def exact_eaf6153933b9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'postsIntermediate', 'record.staff.postsIntermediate'),
        field(field(record, 'staff', 'record.staff'), 'postsTechnical', 'record.staff.postsTechnical'),
    ))


# record.staff.postsSenior
def fast_b5946e7cad51(env: Env) -> object:
    record = env.record
    return record['staff']['postsSenior']


def exact_b5946e7cad51(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'staff', 'record.staff'), 'postsSenior', 'record.staff.postsSenior'))


# record.staff.postsSenior <= record.staff.postsTechnical
def fast_1bd965ad5e32(env: Env) -> object:
    record = env.record
    return (record['staff']['postsSenior'] <= record['staff']['postsTechnical'])


def exact_1bd965ad5e32(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'postsSenior', 'record.staff.postsSenior'),
        field(field(record, 'staff', 'record.staff'), 'postsTechnical', 'record.staff.postsTechnical'),
    ))


# record.staff.postsTechnical
def fast_7c35a7a33fa8(env: Env) -> object:
    record = env.record
    return record['staff']['postsTechnical']


def exact_7c35a7a33fa8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'postsTechnical',
        'record.staff.postsTechnical',
    ))


# record.staff.publicHealthPhysicianCount
def fast_0103bf46ade1(env: Env) -> object:
    record = env.record
    return record['staff']['publicHealthPhysicianCount']


def exact_0103bf46ade1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'publicHealthPhysicianCount',
        'record.staff.publicHealthPhysicianCount',
    ))


# record.staff.publicHealthPhysicianCount <= record.staff.publicHealthStaff
def fast_b044f8b7f735(env: Env) -> object:
    record = env.record
    return (record['staff']['publicHealthPhysicianCount'] <= record['staff']['publicHealthStaff'])


def exact_b044f8b7f735(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'staff', 'record.staff'),
            'publicHealthPhysicianCount',
            'record.staff.publicHealthPhysicianCount',
        ),
        field(field(record, 'staff', 'record.staff'), 'publicHealthStaff', 'record.staff.publicHealthStaff'),
    ))


# record.staff.publicHealthPhysicianCount >= param.minimum
def fast_fca54bf9f264(env: Env) -> object:
    param = env.param
    record = env.record
    return (record['staff']['publicHealthPhysicianCount'] >= param['minimum'])


def exact_fca54bf9f264(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        field(
            field(record, 'staff', 'record.staff'),
            'publicHealthPhysicianCount',
            'record.staff.publicHealthPhysicianCount',
        ),
        field(param, 'minimum', 'param.minimum'),
    ))


# record.staff.publicHealthStaff
def fast_187913041a57(env: Env) -> object:
    record = env.record
    return record['staff']['publicHealthStaff']


def exact_187913041a57(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'publicHealthStaff',
        'record.staff.publicHealthStaff',
    ))


# record.staff.publicHealthStaff * 100 >= record.staff.establishedTechnicalPosts * param.percent
def fast_78762a073678(env: Env) -> object:
    param = env.param
    record = env.record
    return ((record['staff']['publicHealthStaff'] * 100) >= multiply(
        record['staff']['establishedTechnicalPosts'],
        param['percent'],
    ))


def exact_78762a073678(env: Env) -> object:
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        apply(
            multiply,
            field(
                field(record, 'staff', 'record.staff'),
                'publicHealthStaff',
                'record.staff.publicHealthStaff',
            ),
            100,
        ),
        apply(
            multiply,
            field(
                field(record, 'staff', 'record.staff'),
                'establishedTechnicalPosts',
                'record.staff.establishedTechnicalPosts',
            ),
            field(param, 'percent', 'param.percent'),
        ),
    ))


# record.staff.publicHealthStaff <= record.staff.staffTotal
def fast_3fbc9b58930d(env: Env) -> object:
    record = env.record
    return (record['staff']['publicHealthStaff'] <= record['staff']['staffTotal'])


def exact_3fbc9b58930d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'publicHealthStaff', 'record.staff.publicHealthStaff'),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# record.staff.publicHealthStaffEstablished
def fast_08be651515c1(env: Env) -> object:
    record = env.record
    return record['staff']['publicHealthStaffEstablished']


def exact_08be651515c1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'publicHealthStaffEstablished',
        'record.staff.publicHealthStaffEstablished',
    ))


# record.staff.publicHealthStaffEstablished <= record.staff.publicHealthStaff
def fast_96daf66e6a1a(env: Env) -> object:
    record = env.record
    return (record['staff']['publicHealthStaffEstablished'] <= record['staff']['publicHealthStaff'])


def exact_96daf66e6a1a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'staff', 'record.staff'),
            'publicHealthStaffEstablished',
            'record.staff.publicHealthStaffEstablished',
        ),
        field(field(record, 'staff', 'record.staff'), 'publicHealthStaff', 'record.staff.publicHealthStaff'),
    ))


# record.staff.socialWorkerCount
def fast_97ff9b27fd2f(env: Env) -> object:
    record = env.record
    return record['staff']['socialWorkerCount']


def exact_97ff9b27fd2f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'socialWorkerCount',
        'record.staff.socialWorkerCount',
    ))


# record.staff.socialWorkerCount <= record.staff.staffTotal
def fast_3cac9d3797ad(env: Env) -> object:
    record = env.record
    return (record['staff']['socialWorkerCount'] <= record['staff']['staffTotal'])


def exact_3cac9d3797ad(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'socialWorkerCount', 'record.staff.socialWorkerCount'),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# record.staff.staffTotal
def fast_92d3b8a49deb(env: Env) -> object:
    record = env.record
    return record['staff']['staffTotal']


def exact_92d3b8a49deb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'))


# record.staff.tcmPhysicianCount
def fast_a91bc17d5ca4(env: Env) -> object:
    record = env.record
    return record['staff']['tcmPhysicianCount']


def exact_a91bc17d5ca4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'tcmPhysicianCount',
        'record.staff.tcmPhysicianCount',
    ))


# record.staff.tcmPhysicianCount <= record.staff.technicalStaff
def fast_3e15b690d5fc(env: Env) -> object:
    record = env.record
    return (record['staff']['tcmPhysicianCount'] <= record['staff']['technicalStaff'])


def exact_3e15b690d5fc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'tcmPhysicianCount', 'record.staff.tcmPhysicianCount'),
        field(field(record, 'staff', 'record.staff'), 'technicalStaff', 'record.staff.technicalStaff'),
    ))


# record.staff.technicalStaff
def fast_5b0da0607ca5(env: Env) -> object:
    record = env.record
    return record['staff']['technicalStaff']


def exact_5b0da0607ca5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'staff', 'record.staff'),
        'technicalStaff',
        'record.staff.technicalStaff',
    ))


# record.staff.technicalStaff <= record.staff.staffTotal
def fast_cb43a88dff0b(env: Env) -> object:
    record = env.record
    return (record['staff']['technicalStaff'] <= record['staff']['staffTotal'])


def exact_cb43a88dff0b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(field(record, 'staff', 'record.staff'), 'technicalStaff', 'record.staff.technicalStaff'),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# record.staffCount
def fast_0f3fbd3350eb(env: Env) -> object:
    record = env.record
    return record['staffCount']


def exact_0f3fbd3350eb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'staffCount', 'record.staffCount'))


# record.startDate
def fast_ddbdfb1b6f42(env: Env) -> object:
    record = env.record
    return record['startDate']


def exact_ddbdfb1b6f42(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'startDate', 'record.startDate'))


# record.startYear
def fast_de5c24acaab4(env: Env) -> object:
    record = env.record
    return record['startYear']


def exact_de5c24acaab4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'startYear', 'record.startYear'))


# record.startYear <= item.year && item.year <= record.endYear
def fast_8ea9bdb944a0(env: Env) -> object:
    item = env.item
    record = env.record
    return ((record['startYear'] <= item['year']) and (item['year'] <= record['endYear']))


def exact_8ea9bdb944a0(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            at_most,
            field(record, 'startYear', 'record.startYear'),
            field(item, 'year', 'item.year'),
        ),
        lambda: apply(at_most, field(item, 'year', 'item.year'), field(record, 'endYear', 'record.endYear')),
    ))


# record.startYear <= record.endYear
def fast_ba96de0eaa0f(env: Env) -> object:
    record = env.record
    return (record['startYear'] <= record['endYear'])


def exact_ba96de0eaa0f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(record, 'startYear', 'record.startYear'),
        field(record, 'endYear', 'record.endYear'),
    ))


# record.submittedAt
def fast_81f23867cb70(env: Env) -> object:
    record = env.record
    return record['submittedAt']


def exact_81f23867cb70(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'submittedAt', 'record.submittedAt'))


# record.submitter.authorityId
def fast_edb107d3eb8d(env: Env) -> object:
    record = env.record
    return record['submitter']['authorityId']


def exact_edb107d3eb8d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'submitter', 'record.submitter'),
        'authorityId',
        'record.submitter.authorityId',
    ))


# record.submitter.facilityId
def fast_ff3f55b183c7(env: Env) -> object:
    record = env.record
    return record['submitter']['facilityId']


def exact_ff3f55b183c7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'submitter', 'record.submitter'),
        'facilityId',
        'record.submitter.facilityId',
    ))


# record.submitter.facilityId == record.facility.facilityId || (has(record.facility.parentFacilityId) && record.submitter.facilityId == record.facility.parentFacilityId)
def fast_8b920b9b1a29(env: Env) -> object:
    record = env.record
    return (
        equal(record['submitter']['facilityId'], record['facility']['facilityId'])
        or (
            ('parentFacilityId' in record['facility'])
            and equal(record['submitter']['facilityId'], record['facility']['parentFacilityId'])
        )
    )


def exact_8b920b9b1a29(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            field(
                field(record, 'submitter', 'record.submitter'),
                'facilityId',
                'record.submitter.facilityId',
            ),
            field(field(record, 'facility', 'record.facility'), 'facilityId', 'record.facility.facilityId'),
        ),
        lambda: both(
            lambda: present(field(record, 'facility', 'record.facility'), 'parentFacilityId'),
            lambda: apply(
                equal,
                field(
                    field(record, 'submitter', 'record.submitter'),
                    'facilityId',
                    'record.submitter.facilityId',
                ),
                field(
                    field(record, 'facility', 'record.facility'),
                    'parentFacilityId',
                    'record.facility.parentFacilityId',
                ),
            ),
        ),
    ))


# record.supersedes
def fast_803b179d2e72(env: Env) -> object:
    record = env.record
    return record['supersedes']


def exact_803b179d2e72(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'supersedes', 'record.supersedes'))


# record.supersedes < record.revision
def fast_3ac99d666d8f(env: Env) -> object:
    record = env.record
    return (record['supersedes'] < record['revision'])


def exact_3ac99d666d8f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        less,
        field(record, 'supersedes', 'record.supersedes'),
        field(record, 'revision', 'record.revision'),
    ))


# record.support.awarenessRate.denominator
def fast_6b61e5f3d951(env: Env) -> object:
    record = env.record
    return record['support']['awarenessRate']['denominator']


def exact_6b61e5f3d951(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'support', 'record.support'), 'awarenessRate', 'record.support.awarenessRate'),
        'denominator',
        'record.support.awarenessRate.denominator',
    ))


# record.support.awarenessRate.numerator
def fast_efcf2764bb20(env: Env) -> object:
    record = env.record
    return record['support']['awarenessRate']['numerator']


def exact_efcf2764bb20(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'support', 'record.support'), 'awarenessRate', 'record.support.awarenessRate'),
        'numerator',
        'record.support.awarenessRate.numerator',
    ))


# record.support.awarenessRate.numerator <= record.support.awarenessRate.denominator
def fast_5e493d049691(env: Env) -> object:
    record = env.record
    return (record['support']['awarenessRate']['numerator'] <= record['support']['awarenessRate']['denominator'])


def exact_5e493d049691(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(
                field(record, 'support', 'record.support'),
                'awarenessRate',
                'record.support.awarenessRate',
            ),
            'numerator',
            'record.support.awarenessRate.numerator',
        ),
        field(
            field(
                field(record, 'support', 'record.support'),
                'awarenessRate',
                'record.support.awarenessRate',
            ),
            'denominator',
            'record.support.awarenessRate.denominator',
        ),
    ))


# record.support.countyHospitalRelations
def fast_76678ba310e6(env: Env) -> object:
    record = env.record
    return record['support']['countyHospitalRelations']


def exact_76678ba310e6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'support', 'record.support'),
        'countyHospitalRelations',
        'record.support.countyHospitalRelations',
    ))


# record.support.countyHospitalsBelowRecommended
def fast_8340b6a8185e(env: Env) -> object:
    record = env.record
    return record['support']['countyHospitalsBelowRecommended']


def exact_8340b6a8185e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'support', 'record.support'),
        'countyHospitalsBelowRecommended',
        'record.support.countyHospitalsBelowRecommended',
    ))


# record.support.countyHospitalsBelowSupported
def fast_3da607d9afd0(env: Env) -> object:
    record = env.record
    return record['support']['countyHospitalsBelowSupported']


def exact_3da607d9afd0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'support', 'record.support'),
        'countyHospitalsBelowSupported',
        'record.support.countyHospitalsBelowSupported',
    ))


# record.support.countyHospitalsBelowSupported <= record.support.countyHospitalsBelowRecommended
def fast_aa49a8ec2b2f(env: Env) -> object:
    record = env.record
    return (record['support']['countyHospitalsBelowSupported'] <= record['support']['countyHospitalsBelowRecommended'])


def exact_aa49a8ec2b2f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'support', 'record.support'),
            'countyHospitalsBelowSupported',
            'record.support.countyHospitalsBelowSupported',
        ),
        field(
            field(record, 'support', 'record.support'),
            'countyHospitalsBelowRecommended',
            'record.support.countyHospitalsBelowRecommended',
        ),
    ))


# record.support.oneToOneRelations
def fast_840ddb7e3b89(env: Env) -> object:
    record = env.record
    return record['support']['oneToOneRelations']


def exact_840ddb7e3b89(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'support', 'record.support'),
        'oneToOneRelations',
        'record.support.oneToOneRelations',
    ))


# record.support.oneToOneRelations <= record.support.countyHospitalRelations
def fast_61ff9ae367fa(env: Env) -> object:
    record = env.record
    return (record['support']['oneToOneRelations'] <= record['support']['countyHospitalRelations'])


def exact_61ff9ae367fa(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'support', 'record.support'),
            'oneToOneRelations',
            'record.support.oneToOneRelations',
        ),
        field(
            field(record, 'support', 'record.support'),
            'countyHospitalRelations',
            'record.support.countyHospitalRelations',
        ),
    ))


# record.supporterFacilityId
def fast_f787361454c7(env: Env) -> object:
    record = env.record
    return record['supporterFacilityId']


def exact_f787361454c7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'supporterFacilityId', 'record.supporterFacilityId'))


# record.supporterFacilityId != record.recipientFacilityId
def fast_a21785dc127b(env: Env) -> object:
    record = env.record
    return unequal(record['supporterFacilityId'], record['recipientFacilityId'])


def exact_a21785dc127b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        unequal,
        field(record, 'supporterFacilityId', 'record.supporterFacilityId'),
        field(record, 'recipientFacilityId', 'record.recipientFacilityId'),
    ))


# record.supporterIsUrban
def fast_a1b4caf30026(env: Env) -> object:
    record = env.record
    return record['supporterIsUrban']


def exact_a1b4caf30026(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'supporterIsUrban', 'record.supporterIsUrban'))


# record.supporterLevel == (record.supporterType == 'H3' ? 'TERTIARY' : 'SECONDARY')
def fast_4a2b4921d5a2(env: Env) -> object:
    record = env.record
    return (record['supporterLevel'] == ('TERTIARY' if (record['supporterType'] == 'H3') else 'SECONDARY'))


def exact_4a2b4921d5a2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        field(record, 'supporterLevel', 'record.supporterLevel'),
        choose(
            apply(equal, field(record, 'supporterType', 'record.supporterType'), 'H3'),
            lambda: 'TERTIARY',
            lambda: 'SECONDARY',
        ),
    ))


# record.tcm.tcmPromotionCentre.facilityId
def fast_48fc1f3dd3f8(env: Env) -> object:
    record = env.record
    return record['tcm']['tcmPromotionCentre']['facilityId']


def exact_48fc1f3dd3f8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(field(record, 'tcm', 'record.tcm'), 'tcmPromotionCentre', 'record.tcm.tcmPromotionCentre'),
        'facilityId',
        'record.tcm.tcmPromotionCentre.facilityId',
    ))


# record.telemedicine.facilitiesTotal
def fast_3741eb5409ea(env: Env) -> object:
    record = env.record
    return record['telemedicine']['facilitiesTotal']


def exact_3741eb5409ea(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'telemedicine', 'record.telemedicine'),
        'facilitiesTotal',
        'record.telemedicine.facilitiesTotal',
    ))


# record.telemedicine.facilitiesWithTelemedicine
def fast_f6e93ecdb983(env: Env) -> object:
    record = env.record
    return record['telemedicine']['facilitiesWithTelemedicine']


def exact_f6e93ecdb983(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'telemedicine', 'record.telemedicine'),
        'facilitiesWithTelemedicine',
        'record.telemedicine.facilitiesWithTelemedicine',
    ))


# record.telemedicine.facilitiesWithTelemedicine <= record.telemedicine.facilitiesTotal
def fast_b13855cbdda8(env: Env) -> object:
    record = env.record
    return (record['telemedicine']['facilitiesWithTelemedicine'] <= record['telemedicine']['facilitiesTotal'])


def exact_b13855cbdda8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'telemedicine', 'record.telemedicine'),
            'facilitiesWithTelemedicine',
            'record.telemedicine.facilitiesWithTelemedicine',
        ),
        field(
            field(record, 'telemedicine', 'record.telemedicine'),
            'facilitiesTotal',
            'record.telemedicine.facilitiesTotal',
        ),
    ))


# record.titleCode
def fast_ea9f522ddbae(env: Env) -> object:
    record = env.record
    return record['titleCode']


def exact_ea9f522ddbae(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'titleCode', 'record.titleCode'))


# record.titleLevel
def fast_fc4f337f4895(env: Env) -> object:
    record = env.record
    return record['titleLevel']


def exact_fc4f337f4895(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'titleLevel', 'record.titleLevel'))


# record.validFrom
def fast_37ca98fead37(env: Env) -> object:
    record = env.record
    return record['validFrom']


def exact_37ca98fead37(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'validFrom', 'record.validFrom'))


# record.validTo
def fast_23a8b18fa51e(env: Env) -> object:
    record = env.record
    return record['validTo']


def exact_23a8b18fa51e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'validTo', 'record.validTo'))


# record.villageClinic.villageDoctorLicensed
def fast_d79b7f9db9c9(env: Env) -> object:
    record = env.record
    return record['villageClinic']['villageDoctorLicensed']


def exact_d79b7f9db9c9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinic', 'record.villageClinic'),
        'villageDoctorLicensed',
        'record.villageClinic.villageDoctorLicensed',
    ))


# record.villageClinic.villageDoctorLicensed <= record.villageClinic.villageDoctorTotal
def fast_3ecda3d83e04(env: Env) -> object:
    record = env.record
    return (record['villageClinic']['villageDoctorLicensed'] <= record['villageClinic']['villageDoctorTotal'])


def exact_3ecda3d83e04(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinic', 'record.villageClinic'),
            'villageDoctorLicensed',
            'record.villageClinic.villageDoctorLicensed',
        ),
        field(
            field(record, 'villageClinic', 'record.villageClinic'),
            'villageDoctorTotal',
            'record.villageClinic.villageDoctorTotal',
        ),
    ))


# record.villageClinic.villageDoctorPensionCovered
def fast_7395567a29c5(env: Env) -> object:
    record = env.record
    return record['villageClinic']['villageDoctorPensionCovered']


def exact_7395567a29c5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinic', 'record.villageClinic'),
        'villageDoctorPensionCovered',
        'record.villageClinic.villageDoctorPensionCovered',
    ))


# record.villageClinic.villageDoctorPensionCovered <= record.villageClinic.villageDoctorTotal
def fast_d86529df0dba(env: Env) -> object:
    record = env.record
    return (record['villageClinic']['villageDoctorPensionCovered'] <= record['villageClinic']['villageDoctorTotal'])


def exact_d86529df0dba(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinic', 'record.villageClinic'),
            'villageDoctorPensionCovered',
            'record.villageClinic.villageDoctorPensionCovered',
        ),
        field(
            field(record, 'villageClinic', 'record.villageClinic'),
            'villageDoctorTotal',
            'record.villageClinic.villageDoctorTotal',
        ),
    ))


# record.villageClinic.villageDoctorTotal
def fast_cf5d9ae101f1(env: Env) -> object:
    record = env.record
    return record['villageClinic']['villageDoctorTotal']


def exact_cf5d9ae101f1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinic', 'record.villageClinic'),
        'villageDoctorTotal',
        'record.villageClinic.villageDoctorTotal',
    ))


# record.villageClinics.integratedAll
def fast_8282b4e36648(env: Env) -> object:
    record = env.record
    return record['villageClinics']['integratedAll']


def exact_8282b4e36648(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'integratedAll',
        'record.villageClinics.integratedAll',
    ))


# record.villageClinics.integratedAll <= record.villageClinics.integratedAssets
def fast_0a93dc69a386(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['integratedAll'] <= record['villageClinics']['integratedAssets'])


def exact_0a93dc69a386(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedAll',
            'record.villageClinics.integratedAll',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedAssets',
            'record.villageClinics.integratedAssets',
        ),
    ))


# record.villageClinics.integratedAll <= record.villageClinics.integratedFinance
def fast_40a2f02e53ae(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['integratedAll'] <= record['villageClinics']['integratedFinance'])


def exact_40a2f02e53ae(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedAll',
            'record.villageClinics.integratedAll',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedFinance',
            'record.villageClinics.integratedFinance',
        ),
    ))


# record.villageClinics.integratedAll <= record.villageClinics.integratedPersonnel
def fast_3d18104846c1(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['integratedAll'] <= record['villageClinics']['integratedPersonnel'])


def exact_3d18104846c1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedAll',
            'record.villageClinics.integratedAll',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedPersonnel',
            'record.villageClinics.integratedPersonnel',
        ),
    ))


# record.villageClinics.integratedAssets
def fast_735dbf48aecf(env: Env) -> object:
    record = env.record
    return record['villageClinics']['integratedAssets']


def exact_735dbf48aecf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'integratedAssets',
        'record.villageClinics.integratedAssets',
    ))


# record.villageClinics.integratedAssets <= record.villageClinics.total
def fast_768fe68e598d(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['integratedAssets'] <= record['villageClinics']['total'])


def exact_768fe68e598d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedAssets',
            'record.villageClinics.integratedAssets',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageClinics.integratedFinance
def fast_8d839095b869(env: Env) -> object:
    record = env.record
    return record['villageClinics']['integratedFinance']


def exact_8d839095b869(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'integratedFinance',
        'record.villageClinics.integratedFinance',
    ))


# record.villageClinics.integratedFinance <= record.villageClinics.total
def fast_7f63dec70630(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['integratedFinance'] <= record['villageClinics']['total'])


def exact_7f63dec70630(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedFinance',
            'record.villageClinics.integratedFinance',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageClinics.integratedPersonnel
def fast_c1ddacd813df(env: Env) -> object:
    record = env.record
    return record['villageClinics']['integratedPersonnel']


def exact_c1ddacd813df(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'integratedPersonnel',
        'record.villageClinics.integratedPersonnel',
    ))


# record.villageClinics.integratedPersonnel <= record.villageClinics.total
def fast_a8d67806c4b2(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['integratedPersonnel'] <= record['villageClinics']['total'])


def exact_a8d67806c4b2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'integratedPersonnel',
            'record.villageClinics.integratedPersonnel',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageClinics.reachingStandard
def fast_2a0958ec57c1(env: Env) -> object:
    record = env.record
    return record['villageClinics']['reachingStandard']


def exact_2a0958ec57c1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'reachingStandard',
        'record.villageClinics.reachingStandard',
    ))


# record.villageClinics.reachingStandard <= record.villageClinics.total
def fast_b54a4d07b3b9(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['reachingStandard'] <= record['villageClinics']['total'])


def exact_b54a4d07b3b9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'reachingStandard',
            'record.villageClinics.reachingStandard',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageClinics.total
def fast_2e4c47c72b92(env: Env) -> object:
    record = env.record
    return record['villageClinics']['total']


def exact_2e4c47c72b92(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'total',
        'record.villageClinics.total',
    ))


# record.villageClinics.villageDoctorLicensed
def fast_1af07a25102c(env: Env) -> object:
    record = env.record
    return record['villageClinics']['villageDoctorLicensed']


def exact_1af07a25102c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'villageDoctorLicensed',
        'record.villageClinics.villageDoctorLicensed',
    ))


# record.villageClinics.villageDoctorLicensed <= record.villageClinics.villageDoctorTotal
def fast_2e5747a99353(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['villageDoctorLicensed'] <= record['villageClinics']['villageDoctorTotal'])


def exact_2e5747a99353(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'villageDoctorLicensed',
            'record.villageClinics.villageDoctorLicensed',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'villageDoctorTotal',
            'record.villageClinics.villageDoctorTotal',
        ),
    ))


# record.villageClinics.villageDoctorPensionCovered
def fast_3ea2a878a1e4(env: Env) -> object:
    record = env.record
    return record['villageClinics']['villageDoctorPensionCovered']


def exact_3ea2a878a1e4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'villageDoctorPensionCovered',
        'record.villageClinics.villageDoctorPensionCovered',
    ))


# record.villageClinics.villageDoctorPensionCovered <= record.villageClinics.villageDoctorTotal
def fast_4c6175f8b072(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['villageDoctorPensionCovered'] <= record['villageClinics']['villageDoctorTotal'])


def exact_4c6175f8b072(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'villageDoctorPensionCovered',
            'record.villageClinics.villageDoctorPensionCovered',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'villageDoctorTotal',
            'record.villageClinics.villageDoctorTotal',
        ),
    ))


# record.villageClinics.villageDoctorTotal
def fast_df79584fc311(env: Env) -> object:
    record = env.record
    return record['villageClinics']['villageDoctorTotal']


def exact_df79584fc311(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'villageDoctorTotal',
        'record.villageClinics.villageDoctorTotal',
    ))


# record.villageClinics.withSixTechniques
def fast_839e0653635a(env: Env) -> object:
    record = env.record
    return record['villageClinics']['withSixTechniques']


def exact_839e0653635a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'withSixTechniques',
        'record.villageClinics.withSixTechniques',
    ))


# record.villageClinics.withSixTechniques <= record.villageClinics.total
def fast_f488ebac084c(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['withSixTechniques'] <= record['villageClinics']['total'])


def exact_f488ebac084c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'withSixTechniques',
            'record.villageClinics.withSixTechniques',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageClinics.withTcmPavilion
def fast_a2ca10dba7c2(env: Env) -> object:
    record = env.record
    return record['villageClinics']['withTcmPavilion']


def exact_a2ca10dba7c2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'withTcmPavilion',
        'record.villageClinics.withTcmPavilion',
    ))


# record.villageClinics.withTcmPavilion <= record.villageClinics.total
def fast_bab9569956d2(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['withTcmPavilion'] <= record['villageClinics']['total'])


def exact_bab9569956d2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'withTcmPavilion',
            'record.villageClinics.withTcmPavilion',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageClinics.withTelemedicine
def fast_1f893d9c0d3e(env: Env) -> object:
    record = env.record
    return record['villageClinics']['withTelemedicine']


def exact_1f893d9c0d3e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageClinics', 'record.villageClinics'),
        'withTelemedicine',
        'record.villageClinics.withTelemedicine',
    ))


# record.villageClinics.withTelemedicine <= record.villageClinics.total
def fast_5ad99f2db70a(env: Env) -> object:
    record = env.record
    return (record['villageClinics']['withTelemedicine'] <= record['villageClinics']['total'])


def exact_5ad99f2db70a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'withTelemedicine',
            'record.villageClinics.withTelemedicine',
        ),
        field(
            field(record, 'villageClinics', 'record.villageClinics'),
            'total',
            'record.villageClinics.total',
        ),
    ))


# record.villageCoverage.villagesTotal
def fast_a8500a794e88(env: Env) -> object:
    record = env.record
    return record['villageCoverage']['villagesTotal']


def exact_a8500a794e88(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageCoverage', 'record.villageCoverage'),
        'villagesTotal',
        'record.villageCoverage.villagesTotal',
    ))


# record.villageCoverage.villagesUncovered
def fast_6534db733403(env: Env) -> object:
    record = env.record
    return record['villageCoverage']['villagesUncovered']


def exact_6534db733403(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        field(record, 'villageCoverage', 'record.villageCoverage'),
        'villagesUncovered',
        'record.villageCoverage.villagesUncovered',
    ))


# record.villageCoverage.villagesUncovered <= record.villageCoverage.villagesTotal
def fast_fb81dc0e0c1e(env: Env) -> object:
    record = env.record
    return (record['villageCoverage']['villagesUncovered'] <= record['villageCoverage']['villagesTotal'])


def exact_fb81dc0e0c1e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(
            field(record, 'villageCoverage', 'record.villageCoverage'),
            'villagesUncovered',
            'record.villageCoverage.villagesUncovered',
        ),
        field(
            field(record, 'villageCoverage', 'record.villageCoverage'),
            'villagesTotal',
            'record.villageCoverage.villagesTotal',
        ),
    ))


# size(distinct(flatten([group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId), group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)]))) - size(distinct(group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)))
def fast_f19b4910e07f(env: Env) -> object:
    group = env.group
    return (len(
        distinct(
            flatten(
                [
                    [
                        m_['relationId']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if (m_['recordType'] == 'supportRelation')
                        ]
                    ],
                    [
                        m_['relationId']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if (m_['recordType'] == 'dispatchRecord')
                        ]
                    ],
                ],
            ),
        ),
    ) - len(
        distinct(
            [
                m_['relationId']
                for m_ in [m_ for m_ in known(group, 'group') if (m_['recordType'] == 'supportRelation')]
            ],
        ),
    ))


def exact_f19b4910e07f(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        subtract,
        apply(
            size,
            apply(
                distinct,
                apply(
                    flatten,
                    listing(
                        each(
                            keep(
                                group,
                                lambda m_: apply(
                                    equal,
                                    field(m_, 'recordType', 'group[].recordType'),
                                    'supportRelation',
                                ),
                            ),
                            lambda m_: field(m_, 'relationId', 'group[].relationId'),
                        ),
                        each(
                            keep(
                                group,
                                lambda m_: apply(
                                    equal,
                                    field(m_, 'recordType', 'group[].recordType'),
                                    'dispatchRecord',
                                ),
                            ),
                            lambda m_: field(m_, 'relationId', 'group[].relationId'),
                        ),
                    ),
                ),
            ),
        ),
        apply(
            size,
            apply(
                distinct,
                each(
                    keep(
                        group,
                        lambda m_: apply(
                            equal,
                            field(m_, 'recordType', 'group[].recordType'),
                            'supportRelation',
                        ),
                    ),
                    lambda m_: field(m_, 'relationId', 'group[].relationId'),
                ),
            ),
        ),
    ))


# size(distinct(flatten([group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId), group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)]))) == size(distinct(group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)))
def fast_45fb63eaaf7a(env: Env) -> object:
    group = env.group
    return (len(
        distinct(
            flatten(
                [
                    [
                        m_['relationId']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if (m_['recordType'] == 'supportRelation')
                        ]
                    ],
                    [
                        m_['relationId']
                        for m_ in [
                            m_
                            for m_ in known(group, 'group')
                            if (m_['recordType'] == 'dispatchRecord')
                        ]
                    ],
                ],
            ),
        ),
    ) == len(
        distinct(
            [
                m_['relationId']
                for m_ in [m_ for m_ in known(group, 'group') if (m_['recordType'] == 'supportRelation')]
            ],
        ),
    ))


def exact_45fb63eaaf7a(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                apply(
                    flatten,
                    listing(
                        each(
                            keep(
                                group,
                                lambda m_: apply(
                                    equal,
                                    field(m_, 'recordType', 'group[].recordType'),
                                    'supportRelation',
                                ),
                            ),
                            lambda m_: field(m_, 'relationId', 'group[].relationId'),
                        ),
                        each(
                            keep(
                                group,
                                lambda m_: apply(
                                    equal,
                                    field(m_, 'recordType', 'group[].recordType'),
                                    'dispatchRecord',
                                ),
                            ),
                            lambda m_: field(m_, 'relationId', 'group[].relationId'),
                        ),
                    ),
                ),
            ),
        ),
        apply(
            size,
            apply(
                distinct,
                each(
                    keep(
                        group,
                        lambda m_: apply(
                            equal,
                            field(m_, 'recordType', 'group[].recordType'),
                            'supportRelation',
                        ),
                    ),
                    lambda m_: field(m_, 'relationId', 'group[].relationId'),
                ),
            ),
        ),
    ))


# size(distinct(flatten([record.facilities.map(x, x.facilityId), record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)]))) - size(distinct(record.facilities.map(x, x.facilityId)))
def fast_fa6501c1c91e(env: Env) -> object:
    record = env.record
    return (len(
        distinct(
            flatten(
                [
                    [x_['facilityId'] for x_ in record['facilities']],
                    [
                        x_['parentFacilityId']
                        for x_ in [x_ for x_ in record['facilities'] if ('parentFacilityId' in x_)]
                    ],
                ],
            ),
        ),
    ) - len(
        distinct([x_['facilityId'] for x_ in record['facilities']]),
    ))


def exact_fa6501c1c91e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        subtract,
        apply(
            size,
            apply(
                distinct,
                apply(
                    flatten,
                    listing(
                        each(
                            field(record, 'facilities', 'record.facilities'),
                            lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
                        ),
                        each(
                            keep(
                                field(record, 'facilities', 'record.facilities'),
                                lambda x_: present(x_, 'parentFacilityId'),
                            ),
                            lambda x_: field(x_, 'parentFacilityId', 'record.facilities[].parentFacilityId'),
                        ),
                    ),
                ),
            ),
        ),
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'facilities', 'record.facilities'),
                    lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
                ),
            ),
        ),
    ))


# size(distinct(flatten([record.facilities.map(x, x.facilityId), record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)]))) == size(distinct(record.facilities.map(x, x.facilityId)))
def fast_cbfef8a68435(env: Env) -> object:
    record = env.record
    return (len(
        distinct(
            flatten(
                [
                    [x_['facilityId'] for x_ in record['facilities']],
                    [
                        x_['parentFacilityId']
                        for x_ in [x_ for x_ in record['facilities'] if ('parentFacilityId' in x_)]
                    ],
                ],
            ),
        ),
    ) == len(
        distinct([x_['facilityId'] for x_ in record['facilities']]),
    ))


def exact_cbfef8a68435(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                apply(
                    flatten,
                    listing(
                        each(
                            field(record, 'facilities', 'record.facilities'),
                            lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
                        ),
                        each(
                            keep(
                                field(record, 'facilities', 'record.facilities'),
                                lambda x_: present(x_, 'parentFacilityId'),
                            ),
                            lambda x_: field(x_, 'parentFacilityId', 'record.facilities[].parentFacilityId'),
                        ),
                    ),
                ),
            ),
        ),
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'facilities', 'record.facilities'),
                    lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
                ),
            ),
        ),
    ))


# size(distinct(flatten([record.townships.map(x, x.code), record.villages.map(x, x.townshipCode)]))) - size(distinct(record.townships.map(x, x.code)))
def fast_34d820c02572(env: Env) -> object:
    record = env.record
    return (len(
        distinct(
            flatten(
                [
                    [x_['code'] for x_ in record['townships']],
                    [x_['townshipCode'] for x_ in record['villages']],
                ],
            ),
        ),
    ) - len(
        distinct([x_['code'] for x_ in record['townships']]),
    ))


def exact_34d820c02572(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        subtract,
        apply(
            size,
            apply(
                distinct,
                apply(
                    flatten,
                    listing(
                        each(
                            field(record, 'townships', 'record.townships'),
                            lambda x_: field(x_, 'code', 'record.townships[].code'),
                        ),
                        each(
                            field(record, 'villages', 'record.villages'),
                            lambda x_: field(x_, 'townshipCode', 'record.villages[].townshipCode'),
                        ),
                    ),
                ),
            ),
        ),
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'townships', 'record.townships'),
                    lambda x_: field(x_, 'code', 'record.townships[].code'),
                ),
            ),
        ),
    ))


# size(distinct(flatten([record.townships.map(x, x.code), record.villages.map(x, x.townshipCode)]))) == size(distinct(record.townships.map(x, x.code)))
def fast_5a010a43b0d2(env: Env) -> object:
    record = env.record
    return (len(
        distinct(
            flatten(
                [
                    [x_['code'] for x_ in record['townships']],
                    [x_['townshipCode'] for x_ in record['villages']],
                ],
            ),
        ),
    ) == len(
        distinct([x_['code'] for x_ in record['townships']]),
    ))


def exact_5a010a43b0d2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                apply(
                    flatten,
                    listing(
                        each(
                            field(record, 'townships', 'record.townships'),
                            lambda x_: field(x_, 'code', 'record.townships[].code'),
                        ),
                        each(
                            field(record, 'villages', 'record.villages'),
                            lambda x_: field(x_, 'townshipCode', 'record.villages[].townshipCode'),
                        ),
                    ),
                ),
            ),
        ),
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'townships', 'record.townships'),
                    lambda x_: field(x_, 'code', 'record.townships[].code'),
                ),
            ),
        ),
    ))


# size(distinct(group.filter(m, has(m.isResident) && m.isResident).map(m, m.personRef)))
def fast_e0b3eba0c2f8(env: Env) -> object:
    group = env.group
    return len(
        distinct(
            [
                m_['personRef']
                for m_ in [m_ for m_ in known(group, 'group') if (('isResident' in m_) and m_['isResident'])]
            ],
        ),
    )


def exact_e0b3eba0c2f8(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                keep(
                    group,
                    lambda m_: both(
                        lambda: present(m_, 'isResident'),
                        lambda: field(m_, 'isResident', 'group[].isResident'),
                    ),
                ),
                lambda m_: field(m_, 'personRef', 'group[].personRef'),
            ),
        ),
    ))


# size(distinct(group.filter(m, has(m.isResident) && m.isResident).map(m, m.personRef))) >= param.minimum || size(distinct(group.filter(m, m.isResident).map(m, m.personRef))) >= param.minimum
def fast_7562ff05c10f(env: Env) -> object:
    group = env.group
    param = env.param
    return (
        (len(
            distinct(
                [
                    m_['personRef']
                    for m_ in [
                        m_
                        for m_ in known(group, 'group')
                        if (('isResident' in m_) and m_['isResident'])
                    ]
                ],
            ),
        ) >= param['minimum'])
        or (len(
            distinct([m_['personRef'] for m_ in [m_ for m_ in known(group, 'group') if m_['isResident']]]),
        ) >= param['minimum'])
    )


def exact_7562ff05c10f(env: Env) -> object:
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    return settle(either(
        lambda: apply(
            at_least,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(
                            group,
                            lambda m_: both(
                                lambda: present(m_, 'isResident'),
                                lambda: field(m_, 'isResident', 'group[].isResident'),
                            ),
                        ),
                        lambda m_: field(m_, 'personRef', 'group[].personRef'),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
        lambda: apply(
            at_least,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(group, lambda m_: field(m_, 'isResident', 'group[].isResident')),
                        lambda m_: field(m_, 'personRef', 'group[].personRef'),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
    ))


# size(distinct(group.filter(m, has(m.licenceType) && m.licenceType == 'PHYSICIAN').map(m, m.personRef)))
def fast_7b4315bfb52c(env: Env) -> object:
    group = env.group
    return len(
        distinct(
            [
                m_['personRef']
                for m_ in [
                    m_
                    for m_ in known(group, 'group')
                    if (('licenceType' in m_) and (m_['licenceType'] == 'PHYSICIAN'))
                ]
            ],
        ),
    )


def exact_7b4315bfb52c(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                keep(
                    group,
                    lambda m_: both(
                        lambda: present(m_, 'licenceType'),
                        lambda: apply(equal, field(m_, 'licenceType', 'group[].licenceType'), 'PHYSICIAN'),
                    ),
                ),
                lambda m_: field(m_, 'personRef', 'group[].personRef'),
            ),
        ),
    ))


# size(distinct(group.filter(m, has(m.licenceType) && m.licenceType == 'PHYSICIAN').map(m, m.personRef))) >= param.minimum || size(distinct(group.filter(m, m.licenceType == 'PHYSICIAN').map(m, m.personRef))) >= param.minimum
def fast_fddd07bb5a38(env: Env) -> object:
    group = env.group
    param = env.param
    return (
        (len(
            distinct(
                [
                    m_['personRef']
                    for m_ in [
                        m_
                        for m_ in known(group, 'group')
                        if (('licenceType' in m_) and (m_['licenceType'] == 'PHYSICIAN'))
                    ]
                ],
            ),
        ) >= param['minimum'])
        or (len(
            distinct(
                [
                    m_['personRef']
                    for m_ in [m_ for m_ in known(group, 'group') if (m_['licenceType'] == 'PHYSICIAN')]
                ],
            ),
        ) >= param['minimum'])
    )


def exact_fddd07bb5a38(env: Env) -> object:
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    return settle(either(
        lambda: apply(
            at_least,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(
                            group,
                            lambda m_: both(
                                lambda: present(m_, 'licenceType'),
                                lambda: apply(
                                    equal,
                                    field(m_, 'licenceType', 'group[].licenceType'),
                                    'PHYSICIAN',
                                ),
                            ),
                        ),
                        lambda m_: field(m_, 'personRef', 'group[].personRef'),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
        lambda: apply(
            at_least,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(
                            group,
                            lambda m_: apply(
                                equal,
                                field(m_, 'licenceType', 'group[].licenceType'),
                                'PHYSICIAN',
                            ),
                        ),
                        lambda m_: field(m_, 'personRef', 'group[].personRef'),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
    ))


# size(distinct(group.map(m, m.personRef)).filter(p, sum(group.filter(m, m.personRef == p).map(m, overlapDays(m.startDate, has(m.endDate) ? m.endDate : (has(m.plannedEndDate) ? m.plannedEndDate : window.end), window.start, window.end))) >= param.minimumDays))
def fast_be5271f6128f(env: Env) -> object:
    group = env.group
    param = env.param
    window = env.window
    return len(
        [
            p_
            for p_ in distinct([m_['personRef'] for m_ in known(group, 'group')])
            if (total(
                [
                    overlap_days(
                        m_['startDate'],
                        (
                            m_['endDate']
                            if ('endDate' in m_)
                            else (m_['plannedEndDate'] if ('plannedEndDate' in m_) else window['end'])
                        ),
                        window['start'],
                        window['end'],
                    )
                    for m_ in [m_ for m_ in known(group, 'group') if equal(m_['personRef'], p_)]
                ],
            ) >= param['minimumDays'])
        ],
    )


def exact_be5271f6128f(env: Env) -> object:
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    window = variable(env.window, 'window')
    return settle(apply(
        size,
        keep(
            apply(distinct, each(group, lambda m_: field(m_, 'personRef', 'group[].personRef'))),
            lambda p_: apply(
                at_least,
                apply(
                    total,
                    each(
                        keep(
                            group,
                            lambda m_: apply(equal, field(m_, 'personRef', 'group[].personRef'), p_),
                        ),
                        lambda m_: apply(
                            overlap_days,
                            field(m_, 'startDate', 'group[].startDate'),
                            choose(
                                present(m_, 'endDate'),
                                lambda: field(m_, 'endDate', 'group[].endDate'),
                                lambda: choose(
                                    present(m_, 'plannedEndDate'),
                                    lambda: field(m_, 'plannedEndDate', 'group[].plannedEndDate'),
                                    lambda: field(window, 'end', 'window.end'),
                                ),
                            ),
                            field(window, 'start', 'window.start'),
                            field(window, 'end', 'window.end'),
                        ),
                    ),
                ),
                field(param, 'minimumDays', 'param.minimumDays'),
            ),
        ),
    ))


# size(distinct(group.map(m, m.personRef)).filter(p, sum(group.filter(m, m.personRef == p).map(m, overlapDays(m.startDate, has(m.endDate) ? m.endDate : (has(m.plannedEndDate) ? m.plannedEndDate : window.end), window.start, window.end))) >= param.minimumDays)) >= param.minimumExperts
def fast_c387b5387164(env: Env) -> object:
    group = env.group
    param = env.param
    window = env.window
    return (len(
        [
            p_
            for p_ in distinct([m_['personRef'] for m_ in known(group, 'group')])
            if (total(
                [
                    overlap_days(
                        m_['startDate'],
                        (
                            m_['endDate']
                            if ('endDate' in m_)
                            else (m_['plannedEndDate'] if ('plannedEndDate' in m_) else window['end'])
                        ),
                        window['start'],
                        window['end'],
                    )
                    for m_ in [m_ for m_ in known(group, 'group') if equal(m_['personRef'], p_)]
                ],
            ) >= param['minimumDays'])
        ],
    ) >= param['minimumExperts'])


def exact_c387b5387164(env: Env) -> object:
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    window = variable(env.window, 'window')
    return settle(apply(
        at_least,
        apply(
            size,
            keep(
                apply(distinct, each(group, lambda m_: field(m_, 'personRef', 'group[].personRef'))),
                lambda p_: apply(
                    at_least,
                    apply(
                        total,
                        each(
                            keep(
                                group,
                                lambda m_: apply(equal, field(m_, 'personRef', 'group[].personRef'), p_),
                            ),
                            lambda m_: apply(
                                overlap_days,
                                field(m_, 'startDate', 'group[].startDate'),
                                choose(
                                    present(m_, 'endDate'),
                                    lambda: field(m_, 'endDate', 'group[].endDate'),
                                    lambda: choose(
                                        present(m_, 'plannedEndDate'),
                                        lambda: field(m_, 'plannedEndDate', 'group[].plannedEndDate'),
                                        lambda: field(window, 'end', 'window.end'),
                                    ),
                                ),
                                field(window, 'start', 'window.start'),
                                field(window, 'end', 'window.end'),
                            ),
                        ),
                    ),
                    field(param, 'minimumDays', 'param.minimumDays'),
                ),
            ),
        ),
        field(param, 'minimumExperts', 'param.minimumExperts'),
    ))


# size(distinct(group.map(m, m.recipientFacilityId))) > 1
def fast_c3af00b2a688(env: Env) -> object:
    group = env.group
    return (len(distinct([m_['recipientFacilityId'] for m_ in known(group, 'group')])) > 1)


def exact_c3af00b2a688(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        more,
        apply(
            size,
            apply(
                distinct,
                each(group, lambda m_: field(m_, 'recipientFacilityId', 'group[].recipientFacilityId')),
            ),
        ),
        1,
    ))


# size(distinct(group.map(m, m.recordId)))
def fast_9f5dd49ab2d8(env: Env) -> object:
    group = env.group
    return len(distinct([m_['recordId'] for m_ in known(group, 'group')]))


def exact_9f5dd49ab2d8(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        size,
        apply(distinct, each(group, lambda m_: field(m_, 'recordId', 'group[].recordId'))),
    ))


# size(distinct(group.map(m, m.recordId))) == 1
def fast_5f121c1f5f8c(env: Env) -> object:
    group = env.group
    return (len(distinct([m_['recordId'] for m_ in known(group, 'group')])) == 1)


def exact_5f121c1f5f8c(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        equal,
        apply(size, apply(distinct, each(group, lambda m_: field(m_, 'recordId', 'group[].recordId')))),
        1,
    ))


# size(distinct(group.map(m, m.revision)))
def fast_4dc7cf8840ce(env: Env) -> object:
    group = env.group
    return len(distinct([m_['revision'] for m_ in known(group, 'group')]))


def exact_4dc7cf8840ce(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        size,
        apply(distinct, each(group, lambda m_: field(m_, 'revision', 'group[].revision'))),
    ))


# size(distinct(group.map(m, m.revision))) == size(group)
def fast_ebcdf8930178(env: Env) -> object:
    group = env.group
    return (len(distinct([m_['revision'] for m_ in known(group, 'group')])) == size(known(group, 'group')))


def exact_ebcdf8930178(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(
        equal,
        apply(size, apply(distinct, each(group, lambda m_: field(m_, 'revision', 'group[].revision')))),
        apply(size, group),
    ))


# size(distinct(record.activity.homeCareByGroup.map(x, x.homeServiceGroup)))
def fast_96def7e6bf8d(env: Env) -> object:
    record = env.record
    return len(distinct([x_['homeServiceGroup'] for x_ in record['activity']['homeCareByGroup']]))


def exact_96def7e6bf8d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'activity', 'record.activity'),
                    'homeCareByGroup',
                    'record.activity.homeCareByGroup',
                ),
                lambda x_: field(
                    x_,
                    'homeServiceGroup',
                    'record.activity.homeCareByGroup[].homeServiceGroup',
                ),
            ),
        ),
    ))


# size(distinct(record.activity.homeCareByGroup.map(x, x.homeServiceGroup))) == size(record.activity.homeCareByGroup)
def fast_8b0d57e3890f(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['homeServiceGroup'] for x_ in record['activity']['homeCareByGroup']]),
    ) == size(record['activity']['homeCareByGroup']))


def exact_8b0d57e3890f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'activity', 'record.activity'),
                        'homeCareByGroup',
                        'record.activity.homeCareByGroup',
                    ),
                    lambda x_: field(
                        x_,
                        'homeServiceGroup',
                        'record.activity.homeCareByGroup[].homeServiceGroup',
                    ),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'activity', 'record.activity'),
                'homeCareByGroup',
                'record.activity.homeCareByGroup',
            ),
        ),
    ))


# size(distinct(record.activity.surgeryByLevel.map(x, x.level)))
def fast_c7add300b676(env: Env) -> object:
    record = env.record
    return len(distinct([x_['level'] for x_ in record['activity']['surgeryByLevel']]))


def exact_c7add300b676(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'activity', 'record.activity'),
                    'surgeryByLevel',
                    'record.activity.surgeryByLevel',
                ),
                lambda x_: field(x_, 'level', 'record.activity.surgeryByLevel[].level'),
            ),
        ),
    ))


# size(distinct(record.activity.surgeryByLevel.map(x, x.level))) == size(record.activity.surgeryByLevel)
def fast_5e684eff67b7(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['level'] for x_ in record['activity']['surgeryByLevel']]),
    ) == size(record['activity']['surgeryByLevel']))


def exact_5e684eff67b7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'activity', 'record.activity'),
                        'surgeryByLevel',
                        'record.activity.surgeryByLevel',
                    ),
                    lambda x_: field(x_, 'level', 'record.activity.surgeryByLevel[].level'),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'activity', 'record.activity'),
                'surgeryByLevel',
                'record.activity.surgeryByLevel',
            ),
        ),
    ))


# size(distinct(record.activity.yearly.map(x, x.year)))
def fast_38b241ca741f(env: Env) -> object:
    record = env.record
    return len(distinct([x_['year'] for x_ in record['activity']['yearly']]))


def exact_38b241ca741f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                lambda x_: field(x_, 'year', 'record.activity.yearly[].year'),
            ),
        ),
    ))


# size(distinct(record.activity.yearly.map(x, x.year))) == size(record.activity.yearly)
def fast_4efbf307e016(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['year'] for x_ in record['activity']['yearly']]),
    ) == size(record['activity']['yearly']))


def exact_4efbf307e016(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                    lambda x_: field(x_, 'year', 'record.activity.yearly[].year'),
                ),
            ),
        ),
        apply(size, field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly')),
    ))


# size(distinct(record.appraisals.map(x, x.year)))
def fast_b98ad37c571f(env: Env) -> object:
    record = env.record
    return len(distinct([x_['year'] for x_ in record['appraisals']]))


def exact_b98ad37c571f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'appraisals', 'record.appraisals'),
                lambda x_: field(x_, 'year', 'record.appraisals[].year'),
            ),
        ),
    ))


# size(distinct(record.appraisals.map(x, x.year))) == size(record.appraisals)
def fast_ba23a52f1cd5(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['year'] for x_ in record['appraisals']])) == size(record['appraisals']))


def exact_ba23a52f1cd5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'appraisals', 'record.appraisals'),
                    lambda x_: field(x_, 'year', 'record.appraisals[].year'),
                ),
            ),
        ),
        apply(size, field(record, 'appraisals', 'record.appraisals')),
    ))


# size(distinct(record.attendanceDates))
def fast_5fb8a92fe69f(env: Env) -> object:
    record = env.record
    return len(distinct(record['attendanceDates']))


def exact_5fb8a92fe69f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, apply(distinct, field(record, 'attendanceDates', 'record.attendanceDates'))))


# size(distinct(record.attendanceDates)) == size(record.attendanceDates)
def fast_c9392e3678fd(env: Env) -> object:
    record = env.record
    return (len(distinct(record['attendanceDates'])) == size(record['attendanceDates']))


def exact_c9392e3678fd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(size, apply(distinct, field(record, 'attendanceDates', 'record.attendanceDates'))),
        apply(size, field(record, 'attendanceDates', 'record.attendanceDates')),
    ))


# size(distinct(record.conduct.spotChecks.map(x, x.inspectorLevel)))
def fast_92119c15eda1(env: Env) -> object:
    record = env.record
    return len(distinct([x_['inspectorLevel'] for x_ in record['conduct']['spotChecks']]))


def exact_92119c15eda1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'conduct', 'record.conduct'), 'spotChecks', 'record.conduct.spotChecks'),
                lambda x_: field(x_, 'inspectorLevel', 'record.conduct.spotChecks[].inspectorLevel'),
            ),
        ),
    ))


# size(distinct(record.conduct.spotChecks.map(x, x.inspectorLevel))) == size(record.conduct.spotChecks)
def fast_146a4c00ad43(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['inspectorLevel'] for x_ in record['conduct']['spotChecks']]),
    ) == size(record['conduct']['spotChecks']))


def exact_146a4c00ad43(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'conduct', 'record.conduct'),
                        'spotChecks',
                        'record.conduct.spotChecks',
                    ),
                    lambda x_: field(x_, 'inspectorLevel', 'record.conduct.spotChecks[].inspectorLevel'),
                ),
            ),
        ),
        apply(
            size,
            field(field(record, 'conduct', 'record.conduct'), 'spotChecks', 'record.conduct.spotChecks'),
        ),
    ))


# size(distinct(record.counties.map(x, x.code)))
def fast_838c779598cd(env: Env) -> object:
    record = env.record
    return len(distinct([x_['code'] for x_ in record['counties']]))


def exact_838c779598cd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'counties', 'record.counties'),
                lambda x_: field(x_, 'code', 'record.counties[].code'),
            ),
        ),
    ))


# size(distinct(record.counties.map(x, x.code))) == size(record.counties)
def fast_e4c397ec1880(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['code'] for x_ in record['counties']])) == size(record['counties']))


def exact_e4c397ec1880(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'counties', 'record.counties'),
                    lambda x_: field(x_, 'code', 'record.counties[].code'),
                ),
            ),
        ),
        apply(size, field(record, 'counties', 'record.counties')),
    ))


# size(distinct(record.facilities.byType.map(x, x.facilityType)))
def fast_e66c8df82a65(env: Env) -> object:
    record = env.record
    return len(distinct([x_['facilityType'] for x_ in record['facilities']['byType']]))


def exact_e66c8df82a65(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'facilities', 'record.facilities'),
                    'byType',
                    'record.facilities.byType',
                ),
                lambda x_: field(x_, 'facilityType', 'record.facilities.byType[].facilityType'),
            ),
        ),
    ))


# size(distinct(record.facilities.byType.map(x, x.facilityType))) == size(record.facilities.byType)
def fast_65c992c4a4c9(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['facilityType'] for x_ in record['facilities']['byType']]),
    ) == size(record['facilities']['byType']))


def exact_65c992c4a4c9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'facilities', 'record.facilities'),
                        'byType',
                        'record.facilities.byType',
                    ),
                    lambda x_: field(x_, 'facilityType', 'record.facilities.byType[].facilityType'),
                ),
            ),
        ),
        apply(
            size,
            field(field(record, 'facilities', 'record.facilities'), 'byType', 'record.facilities.byType'),
        ),
    ))


# size(distinct(record.facilities.map(x, x.facilityId)))
def fast_c3b93d4dc850(env: Env) -> object:
    record = env.record
    return len(distinct([x_['facilityId'] for x_ in record['facilities']]))


def exact_c3b93d4dc850(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'facilities', 'record.facilities'),
                lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
            ),
        ),
    ))


# size(distinct(record.facilities.map(x, x.facilityId))) == size(record.facilities)
def fast_cf39a7229899(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['facilityId'] for x_ in record['facilities']])) == size(record['facilities']))


def exact_cf39a7229899(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'facilities', 'record.facilities'),
                    lambda x_: field(x_, 'facilityId', 'record.facilities[].facilityId'),
                ),
            ),
        ),
        apply(size, field(record, 'facilities', 'record.facilities')),
    ))


# size(distinct(record.information.informationManagers.map(x, x.personRef)))
def fast_edef7862b756(env: Env) -> object:
    record = env.record
    return len(distinct([x_['personRef'] for x_ in record['information']['informationManagers']]))


def exact_edef7862b756(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'information', 'record.information'),
                    'informationManagers',
                    'record.information.informationManagers',
                ),
                lambda x_: field(x_, 'personRef', 'record.information.informationManagers[].personRef'),
            ),
        ),
    ))


# size(distinct(record.information.informationManagers.map(x, x.personRef))) == size(record.information.informationManagers)
def fast_e44c7383757a(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['personRef'] for x_ in record['information']['informationManagers']]),
    ) == size(
        record['information']['informationManagers'],
    ))


def exact_e44c7383757a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'information', 'record.information'),
                        'informationManagers',
                        'record.information.informationManagers',
                    ),
                    lambda x_: field(x_, 'personRef', 'record.information.informationManagers[].personRef'),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'information', 'record.information'),
                'informationManagers',
                'record.information.informationManagers',
            ),
        ),
    ))


# size(distinct(record.information.internetVisits.map(x, x.internetVisitType)))
def fast_a701286c6642(env: Env) -> object:
    record = env.record
    return len(distinct([x_['internetVisitType'] for x_ in record['information']['internetVisits']]))


def exact_a701286c6642(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'information', 'record.information'),
                    'internetVisits',
                    'record.information.internetVisits',
                ),
                lambda x_: field(
                    x_,
                    'internetVisitType',
                    'record.information.internetVisits[].internetVisitType',
                ),
            ),
        ),
    ))


# size(distinct(record.information.internetVisits.map(x, x.internetVisitType))) == size(record.information.internetVisits)
def fast_bca46326b9c0(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['internetVisitType'] for x_ in record['information']['internetVisits']]),
    ) == size(record['information']['internetVisits']))


def exact_bca46326b9c0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'information', 'record.information'),
                        'internetVisits',
                        'record.information.internetVisits',
                    ),
                    lambda x_: field(
                        x_,
                        'internetVisitType',
                        'record.information.internetVisits[].internetVisitType',
                    ),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'information', 'record.information'),
                'internetVisits',
                'record.information.internetVisits',
            ),
        ),
    ))


# size(distinct(record.members.filter(x, !has(x.leftDate)).map(x, x.facilityId)))
def fast_ca413e7956fd(env: Env) -> object:
    record = env.record
    return len(
        distinct([x_['facilityId'] for x_ in [x_ for x_ in record['members'] if (not ('leftDate' in x_))]]),
    )


def exact_ca413e7956fd(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                keep(field(record, 'members', 'record.members'), lambda x_: negate(present(x_, 'leftDate'))),
                lambda x_: field(x_, 'facilityId', 'record.members[].facilityId'),
            ),
        ),
    ))


# size(distinct(record.members.filter(x, !has(x.leftDate)).map(x, x.facilityId))) == size(record.members.filter(x, !has(x.leftDate)))
def fast_2ac99d57abc5(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['facilityId'] for x_ in [x_ for x_ in record['members'] if (not ('leftDate' in x_))]]),
    ) == len(
        [x_ for x_ in record['members'] if (not ('leftDate' in x_))],
    ))


def exact_2ac99d57abc5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    keep(
                        field(record, 'members', 'record.members'),
                        lambda x_: negate(present(x_, 'leftDate')),
                    ),
                    lambda x_: field(x_, 'facilityId', 'record.members[].facilityId'),
                ),
            ),
        ),
        apply(
            size,
            keep(field(record, 'members', 'record.members'), lambda x_: negate(present(x_, 'leftDate'))),
        ),
    ))


# size(distinct(record.newCommunityHospitalRoster.map(x, x.facilityId)))
def fast_c59cf32f36ac(env: Env) -> object:
    record = env.record
    return len(distinct([x_['facilityId'] for x_ in record['newCommunityHospitalRoster']]))


def exact_c59cf32f36ac(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'newCommunityHospitalRoster', 'record.newCommunityHospitalRoster'),
                lambda x_: field(x_, 'facilityId', 'record.newCommunityHospitalRoster[].facilityId'),
            ),
        ),
    ))


# size(distinct(record.newCommunityHospitalRoster.map(x, x.facilityId))) == size(record.newCommunityHospitalRoster)
def fast_b545dcb925ee(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['facilityId'] for x_ in record['newCommunityHospitalRoster']]),
    ) == size(record['newCommunityHospitalRoster']))


def exact_b545dcb925ee(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'newCommunityHospitalRoster', 'record.newCommunityHospitalRoster'),
                    lambda x_: field(x_, 'facilityId', 'record.newCommunityHospitalRoster[].facilityId'),
                ),
            ),
        ),
        apply(size, field(record, 'newCommunityHospitalRoster', 'record.newCommunityHospitalRoster')),
    ))


# size(distinct(record.prefectures.map(x, x.code)))
def fast_5deb1aebfc77(env: Env) -> object:
    record = env.record
    return len(distinct([x_['code'] for x_ in record['prefectures']]))


def exact_5deb1aebfc77(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'prefectures', 'record.prefectures'),
                lambda x_: field(x_, 'code', 'record.prefectures[].code'),
            ),
        ),
    ))


# size(distinct(record.prefectures.map(x, x.code))) == size(record.prefectures)
def fast_a91945009e2a(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['code'] for x_ in record['prefectures']])) == size(record['prefectures']))


def exact_a91945009e2a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'prefectures', 'record.prefectures'),
                    lambda x_: field(x_, 'code', 'record.prefectures[].code'),
                ),
            ),
        ),
        apply(size, field(record, 'prefectures', 'record.prefectures')),
    ))


# size(distinct(record.publicHealth.emergencyTeams.map(x, x.level)))
def fast_6758973c07a6(env: Env) -> object:
    record = env.record
    return len(distinct([x_['level'] for x_ in record['publicHealth']['emergencyTeams']]))


def exact_6758973c07a6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'publicHealth', 'record.publicHealth'),
                    'emergencyTeams',
                    'record.publicHealth.emergencyTeams',
                ),
                lambda x_: field(x_, 'level', 'record.publicHealth.emergencyTeams[].level'),
            ),
        ),
    ))


# size(distinct(record.publicHealth.emergencyTeams.map(x, x.level))) == size(record.publicHealth.emergencyTeams)
def fast_abb7c47c706b(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['level'] for x_ in record['publicHealth']['emergencyTeams']]),
    ) == size(record['publicHealth']['emergencyTeams']))


def exact_abb7c47c706b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'publicHealth', 'record.publicHealth'),
                        'emergencyTeams',
                        'record.publicHealth.emergencyTeams',
                    ),
                    lambda x_: field(x_, 'level', 'record.publicHealth.emergencyTeams[].level'),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'publicHealth', 'record.publicHealth'),
                'emergencyTeams',
                'record.publicHealth.emergencyTeams',
            ),
        ),
    ))


# size(distinct(record.recommendedRoster.map(x, x.facilityId)))
def fast_364a01bfbb5f(env: Env) -> object:
    record = env.record
    return len(distinct([x_['facilityId'] for x_ in record['recommendedRoster']]))


def exact_364a01bfbb5f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'recommendedRoster', 'record.recommendedRoster'),
                lambda x_: field(x_, 'facilityId', 'record.recommendedRoster[].facilityId'),
            ),
        ),
    ))


# size(distinct(record.recommendedRoster.map(x, x.facilityId))) == size(record.recommendedRoster)
def fast_c6110f236c76(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['facilityId'] for x_ in record['recommendedRoster']]),
    ) == size(record['recommendedRoster']))


def exact_c6110f236c76(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'recommendedRoster', 'record.recommendedRoster'),
                    lambda x_: field(x_, 'facilityId', 'record.recommendedRoster[].facilityId'),
                ),
            ),
        ),
        apply(size, field(record, 'recommendedRoster', 'record.recommendedRoster')),
    ))


# size(distinct(record.rounds.adjustedVillages.map(x, x.villageCode)))
def fast_25013ab20acb(env: Env) -> object:
    record = env.record
    return len(distinct([x_['villageCode'] for x_ in record['rounds']['adjustedVillages']]))


def exact_25013ab20acb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'rounds', 'record.rounds'),
                    'adjustedVillages',
                    'record.rounds.adjustedVillages',
                ),
                lambda x_: field(x_, 'villageCode', 'record.rounds.adjustedVillages[].villageCode'),
            ),
        ),
    ))


# size(distinct(record.rounds.adjustedVillages.map(x, x.villageCode))) == size(record.rounds.adjustedVillages)
def fast_00fba6c97a27(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['villageCode'] for x_ in record['rounds']['adjustedVillages']]),
    ) == size(record['rounds']['adjustedVillages']))


def exact_00fba6c97a27(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'rounds', 'record.rounds'),
                        'adjustedVillages',
                        'record.rounds.adjustedVillages',
                    ),
                    lambda x_: field(x_, 'villageCode', 'record.rounds.adjustedVillages[].villageCode'),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'rounds', 'record.rounds'),
                'adjustedVillages',
                'record.rounds.adjustedVillages',
            ),
        ),
    ))


# size(distinct(record.staff.byCategory.map(x, x.category)))
def fast_f6e62ef34129(env: Env) -> object:
    record = env.record
    return len(distinct([x_['category'] for x_ in record['staff']['byCategory']]))


def exact_f6e62ef34129(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'staff', 'record.staff'), 'byCategory', 'record.staff.byCategory'),
                lambda x_: field(x_, 'category', 'record.staff.byCategory[].category'),
            ),
        ),
    ))


# size(distinct(record.staff.byCategory.map(x, x.category))) == size(record.staff.byCategory)
def fast_eafc629aa53b(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['category'] for x_ in record['staff']['byCategory']]),
    ) == size(record['staff']['byCategory']))


def exact_eafc629aa53b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(field(record, 'staff', 'record.staff'), 'byCategory', 'record.staff.byCategory'),
                    lambda x_: field(x_, 'category', 'record.staff.byCategory[].category'),
                ),
            ),
        ),
        apply(size, field(field(record, 'staff', 'record.staff'), 'byCategory', 'record.staff.byCategory')),
    ))


# size(distinct(record.staff.byEmploymentMode.map(x, x.employmentMode)))
def fast_a8196fe3867e(env: Env) -> object:
    record = env.record
    return len(distinct([x_['employmentMode'] for x_ in record['staff']['byEmploymentMode']]))


def exact_a8196fe3867e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'staff', 'record.staff'),
                    'byEmploymentMode',
                    'record.staff.byEmploymentMode',
                ),
                lambda x_: field(x_, 'employmentMode', 'record.staff.byEmploymentMode[].employmentMode'),
            ),
        ),
    ))


# size(distinct(record.staff.byEmploymentMode.map(x, x.employmentMode))) == size(record.staff.byEmploymentMode)
def fast_5ad0361f3885(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['employmentMode'] for x_ in record['staff']['byEmploymentMode']]),
    ) == size(record['staff']['byEmploymentMode']))


def exact_5ad0361f3885(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'staff', 'record.staff'),
                        'byEmploymentMode',
                        'record.staff.byEmploymentMode',
                    ),
                    lambda x_: field(x_, 'employmentMode', 'record.staff.byEmploymentMode[].employmentMode'),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'staff', 'record.staff'),
                'byEmploymentMode',
                'record.staff.byEmploymentMode',
            ),
        ),
    ))


# size(distinct(record.staff.byLicence.map(x, x.licenceType)))
def fast_81f955d620f9(env: Env) -> object:
    record = env.record
    return len(distinct([x_['licenceType'] for x_ in record['staff']['byLicence']]))


def exact_81f955d620f9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'staff', 'record.staff'), 'byLicence', 'record.staff.byLicence'),
                lambda x_: field(x_, 'licenceType', 'record.staff.byLicence[].licenceType'),
            ),
        ),
    ))


# size(distinct(record.staff.byLicence.map(x, x.licenceType))) == size(record.staff.byLicence)
def fast_207d56cd9176(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['licenceType'] for x_ in record['staff']['byLicence']]),
    ) == size(record['staff']['byLicence']))


def exact_207d56cd9176(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(field(record, 'staff', 'record.staff'), 'byLicence', 'record.staff.byLicence'),
                    lambda x_: field(x_, 'licenceType', 'record.staff.byLicence[].licenceType'),
                ),
            ),
        ),
        apply(size, field(field(record, 'staff', 'record.staff'), 'byLicence', 'record.staff.byLicence')),
    ))


# size(distinct(record.staff.byTitle.map(x, x.titleLevel)))
def fast_24525eb656aa(env: Env) -> object:
    record = env.record
    return len(distinct([x_['titleLevel'] for x_ in record['staff']['byTitle']]))


def exact_24525eb656aa(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'staff', 'record.staff'), 'byTitle', 'record.staff.byTitle'),
                lambda x_: field(x_, 'titleLevel', 'record.staff.byTitle[].titleLevel'),
            ),
        ),
    ))


# size(distinct(record.staff.byTitle.map(x, x.titleLevel))) == size(record.staff.byTitle)
def fast_23dce9a622bb(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['titleLevel'] for x_ in record['staff']['byTitle']]),
    ) == size(record['staff']['byTitle']))


def exact_23dce9a622bb(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(field(record, 'staff', 'record.staff'), 'byTitle', 'record.staff.byTitle'),
                    lambda x_: field(x_, 'titleLevel', 'record.staff.byTitle[].titleLevel'),
                ),
            ),
        ),
        apply(size, field(field(record, 'staff', 'record.staff'), 'byTitle', 'record.staff.byTitle')),
    ))


# size(distinct(record.staff.map(p, p.personRef)))
def fast_91ad3dd5a92c(env: Env) -> object:
    record = env.record
    return len(distinct([p_['personRef'] for p_ in record['staff']]))


def exact_91ad3dd5a92c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'staff', 'record.staff'),
                lambda p_: field(p_, 'personRef', 'record.staff[].personRef'),
            ),
        ),
    ))


# size(distinct(record.staff.map(p, p.personRef))) == size(record.staff)
def fast_03959078292d(env: Env) -> object:
    record = env.record
    return (len(distinct([p_['personRef'] for p_ in record['staff']])) == size(record['staff']))


def exact_03959078292d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'staff', 'record.staff'),
                    lambda p_: field(p_, 'personRef', 'record.staff[].personRef'),
                ),
            ),
        ),
        apply(size, field(record, 'staff', 'record.staff')),
    ))


# size(distinct(record.staff.shortageSpecialties.map(x, x.shortageSpecialty)))
def fast_0363c205bf72(env: Env) -> object:
    record = env.record
    return len(distinct([x_['shortageSpecialty'] for x_ in record['staff']['shortageSpecialties']]))


def exact_0363c205bf72(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'staff', 'record.staff'),
                    'shortageSpecialties',
                    'record.staff.shortageSpecialties',
                ),
                lambda x_: field(
                    x_,
                    'shortageSpecialty',
                    'record.staff.shortageSpecialties[].shortageSpecialty',
                ),
            ),
        ),
    ))


# size(distinct(record.staff.shortageSpecialties.map(x, x.shortageSpecialty))) == size(record.staff.shortageSpecialties)
def fast_fa01ebfc96a6(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['shortageSpecialty'] for x_ in record['staff']['shortageSpecialties']]),
    ) == size(record['staff']['shortageSpecialties']))


def exact_fa01ebfc96a6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'staff', 'record.staff'),
                        'shortageSpecialties',
                        'record.staff.shortageSpecialties',
                    ),
                    lambda x_: field(
                        x_,
                        'shortageSpecialty',
                        'record.staff.shortageSpecialties[].shortageSpecialty',
                    ),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'staff', 'record.staff'),
                'shortageSpecialties',
                'record.staff.shortageSpecialties',
            ),
        ),
    ))


# size(distinct(record.support.tiers.map(x, x.supportTier)))
def fast_83c3f03be541(env: Env) -> object:
    record = env.record
    return len(distinct([x_['supportTier'] for x_ in record['support']['tiers']]))


def exact_83c3f03be541(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'support', 'record.support'), 'tiers', 'record.support.tiers'),
                lambda x_: field(x_, 'supportTier', 'record.support.tiers[].supportTier'),
            ),
        ),
    ))


# size(distinct(record.support.tiers.map(x, x.supportTier))) == size(record.support.tiers)
def fast_d7caa99ce03f(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['supportTier'] for x_ in record['support']['tiers']]),
    ) == size(record['support']['tiers']))


def exact_d7caa99ce03f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(field(record, 'support', 'record.support'), 'tiers', 'record.support.tiers'),
                    lambda x_: field(x_, 'supportTier', 'record.support.tiers[].supportTier'),
                ),
            ),
        ),
        apply(size, field(field(record, 'support', 'record.support'), 'tiers', 'record.support.tiers')),
    ))


# size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.category)))
def fast_a87a489b14a9(env: Env) -> object:
    facts = env.facts
    record = env.record
    return len(
        distinct(
            [
                t_['category']
                for t_ in [
                    t_
                    for t_ in record['tcm']['techniques']
                    if is_code(facts, 'tcm-techniques', t_['code'])
                ]
            ],
        ),
    )


def exact_a87a489b14a9(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                keep(
                    field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                    lambda t_: apply(
                        is_code,
                        facts,
                        'tcm-techniques',
                        field(t_, 'code', 'record.tcm.techniques[].code'),
                    ),
                ),
                lambda t_: field(t_, 'category', 'record.tcm.techniques[].category'),
            ),
        ),
    ))


# size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.category))) >= param.minimumCategories && size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum
def fast_8efdae6ce77f(env: Env) -> object:
    facts = env.facts
    param = env.param
    record = env.record
    return (
        (len(
            distinct(
                [
                    t_['category']
                    for t_ in [
                        t_
                        for t_ in record['tcm']['techniques']
                        if is_code(facts, 'tcm-techniques', t_['code'])
                    ]
                ],
            ),
        ) >= param['minimumCategories'])
        and (len(
            distinct(
                [
                    t_['code']
                    for t_ in [
                        t_
                        for t_ in record['tcm']['techniques']
                        if is_code(facts, 'tcm-techniques', t_['code'])
                    ]
                ],
            ),
        ) >= param['minimum'])
    )


def exact_8efdae6ce77f(env: Env) -> object:
    facts = env.facts
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            at_least,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(
                            field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                            lambda t_: apply(
                                is_code,
                                facts,
                                'tcm-techniques',
                                field(t_, 'code', 'record.tcm.techniques[].code'),
                            ),
                        ),
                        lambda t_: field(t_, 'category', 'record.tcm.techniques[].category'),
                    ),
                ),
            ),
            field(param, 'minimumCategories', 'param.minimumCategories'),
        ),
        lambda: apply(
            at_least,
            apply(
                size,
                apply(
                    distinct,
                    each(
                        keep(
                            field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                            lambda t_: apply(
                                is_code,
                                facts,
                                'tcm-techniques',
                                field(t_, 'code', 'record.tcm.techniques[].code'),
                            ),
                        ),
                        lambda t_: field(t_, 'code', 'record.tcm.techniques[].code'),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
    ))


# size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code)))
def fast_3583cd37bffc(env: Env) -> object:
    facts = env.facts
    record = env.record
    return len(
        distinct(
            [
                t_['code']
                for t_ in [
                    t_
                    for t_ in record['tcm']['techniques']
                    if is_code(facts, 'tcm-techniques', t_['code'])
                ]
            ],
        ),
    )


def exact_3583cd37bffc(env: Env) -> object:
    facts = env.facts
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                keep(
                    field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                    lambda t_: apply(
                        is_code,
                        facts,
                        'tcm-techniques',
                        field(t_, 'code', 'record.tcm.techniques[].code'),
                    ),
                ),
                lambda t_: field(t_, 'code', 'record.tcm.techniques[].code'),
            ),
        ),
    ))


# size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum
def fast_46d01e705e13(env: Env) -> object:
    facts = env.facts
    param = env.param
    record = env.record
    return (len(
        distinct(
            [
                t_['code']
                for t_ in [
                    t_
                    for t_ in record['tcm']['techniques']
                    if is_code(facts, 'tcm-techniques', t_['code'])
                ]
            ],
        ),
    ) >= param['minimum'])


def exact_46d01e705e13(env: Env) -> object:
    facts = env.facts
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        apply(
            size,
            apply(
                distinct,
                each(
                    keep(
                        field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                        lambda t_: apply(
                            is_code,
                            facts,
                            'tcm-techniques',
                            field(t_, 'code', 'record.tcm.techniques[].code'),
                        ),
                    ),
                    lambda t_: field(t_, 'code', 'record.tcm.techniques[].code'),
                ),
            ),
        ),
        field(param, 'minimum', 'param.minimum'),
    ))


# size(distinct(record.tcm.techniques.map(x, x.code)))
def fast_4152a71a13af(env: Env) -> object:
    record = env.record
    return len(distinct([x_['code'] for x_ in record['tcm']['techniques']]))


def exact_4152a71a13af(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                lambda x_: field(x_, 'code', 'record.tcm.techniques[].code'),
            ),
        ),
    ))


# size(distinct(record.tcm.techniques.map(x, x.code))) == size(record.tcm.techniques)
def fast_842063f1578d(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['code'] for x_ in record['tcm']['techniques']]),
    ) == size(record['tcm']['techniques']))


def exact_842063f1578d(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                    lambda x_: field(x_, 'code', 'record.tcm.techniques[].code'),
                ),
            ),
        ),
        apply(size, field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques')),
    ))


# size(distinct(record.townships.map(x, x.code)))
def fast_fcc350968680(env: Env) -> object:
    record = env.record
    return len(distinct([x_['code'] for x_ in record['townships']]))


def exact_fcc350968680(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'townships', 'record.townships'),
                lambda x_: field(x_, 'code', 'record.townships[].code'),
            ),
        ),
    ))


# size(distinct(record.townships.map(x, x.code))) == size(record.townships)
def fast_b279a0aace7e(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['code'] for x_ in record['townships']])) == size(record['townships']))


def exact_b279a0aace7e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'townships', 'record.townships'),
                    lambda x_: field(x_, 'code', 'record.townships[].code'),
                ),
            ),
        ),
        apply(size, field(record, 'townships', 'record.townships')),
    ))


# size(distinct(record.villageCoverage.byMode.map(x, x.villageCoverageMode)))
def fast_025ae379679e(env: Env) -> object:
    record = env.record
    return len(distinct([x_['villageCoverageMode'] for x_ in record['villageCoverage']['byMode']]))


def exact_025ae379679e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(
                    field(record, 'villageCoverage', 'record.villageCoverage'),
                    'byMode',
                    'record.villageCoverage.byMode',
                ),
                lambda x_: field(
                    x_,
                    'villageCoverageMode',
                    'record.villageCoverage.byMode[].villageCoverageMode',
                ),
            ),
        ),
    ))


# size(distinct(record.villageCoverage.byMode.map(x, x.villageCoverageMode))) == size(record.villageCoverage.byMode)
def fast_c2bbe8518f1b(env: Env) -> object:
    record = env.record
    return (len(
        distinct([x_['villageCoverageMode'] for x_ in record['villageCoverage']['byMode']]),
    ) == size(record['villageCoverage']['byMode']))


def exact_c2bbe8518f1b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(
                        field(record, 'villageCoverage', 'record.villageCoverage'),
                        'byMode',
                        'record.villageCoverage.byMode',
                    ),
                    lambda x_: field(
                        x_,
                        'villageCoverageMode',
                        'record.villageCoverage.byMode[].villageCoverageMode',
                    ),
                ),
            ),
        ),
        apply(
            size,
            field(
                field(record, 'villageCoverage', 'record.villageCoverage'),
                'byMode',
                'record.villageCoverage.byMode',
            ),
        ),
    ))


# size(distinct(record.villages.map(x, x.code)))
def fast_a266337a3a08(env: Env) -> object:
    record = env.record
    return len(distinct([x_['code'] for x_ in record['villages']]))


def exact_a266337a3a08(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'villages', 'record.villages'),
                lambda x_: field(x_, 'code', 'record.villages[].code'),
            ),
        ),
    ))


# size(distinct(record.villages.map(x, x.code))) == size(record.villages)
def fast_94098de4a0c1(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['code'] for x_ in record['villages']])) == size(record['villages']))


def exact_94098de4a0c1(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'villages', 'record.villages'),
                    lambda x_: field(x_, 'code', 'record.villages[].code'),
                ),
            ),
        ),
        apply(size, field(record, 'villages', 'record.villages')),
    ))


# size(distinct(record.yearly.map(x, x.year)))
def fast_5c922ca803ba(env: Env) -> object:
    record = env.record
    return len(distinct([x_['year'] for x_ in record['yearly']]))


def exact_5c922ca803ba(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'yearly', 'record.yearly'),
                lambda x_: field(x_, 'year', 'record.yearly[].year'),
            ),
        ),
    ))


# size(distinct(record.yearly.map(x, x.year))) == size(record.yearly)
def fast_0388237e48ca(env: Env) -> object:
    record = env.record
    return (len(distinct([x_['year'] for x_ in record['yearly']])) == size(record['yearly']))


def exact_0388237e48ca(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'yearly', 'record.yearly'),
                    lambda x_: field(x_, 'year', 'record.yearly[].year'),
                ),
            ),
        ),
        apply(size, field(record, 'yearly', 'record.yearly')),
    ))


# size(distinct(record.yearly.map(y, y.year)))
def fast_0842746b4548(env: Env) -> object:
    record = env.record
    return len(distinct([y_['year'] for y_ in record['yearly']]))


def exact_0842746b4548(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(record, 'yearly', 'record.yearly'),
                lambda y_: field(y_, 'year', 'record.yearly[].year'),
            ),
        ),
    ))


# size(distinct(record.yearly.map(y, y.year))) == size(record.yearly)
def fast_3601112297e7(env: Env) -> object:
    record = env.record
    return (len(distinct([y_['year'] for y_ in record['yearly']])) == size(record['yearly']))


def exact_3601112297e7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            size,
            apply(
                distinct,
                each(
                    field(record, 'yearly', 'record.yearly'),
                    lambda y_: field(y_, 'year', 'record.yearly[].year'),
                ),
            ),
        ),
        apply(size, field(record, 'yearly', 'record.yearly')),
    ))


# size(group)
def fast_12f5af4b9ded(env: Env) -> object:
    group = env.group
    return size(known(group, 'group'))


def exact_12f5af4b9ded(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(size, group))


# size(group) > 0
def fast_ae139a326711(env: Env) -> object:
    group = env.group
    return (size(known(group, 'group')) > 0)


def exact_ae139a326711(env: Env) -> object:
    group = variable(env.group, 'group')
    return settle(apply(more, apply(size, group), 0))


# size(group) >= param.minimum
def fast_cc8e2d17753c(env: Env) -> object:
    group = env.group
    param = env.param
    return (size(known(group, 'group')) >= param['minimum'])


def exact_cc8e2d17753c(env: Env) -> object:
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    return settle(apply(at_least, apply(size, group), field(param, 'minimum', 'param.minimum')))


# size(record.activity.homeCareByGroup)
def fast_ae5d78e24eb8(env: Env) -> object:
    record = env.record
    return size(record['activity']['homeCareByGroup'])


def exact_ae5d78e24eb8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'activity', 'record.activity'),
            'homeCareByGroup',
            'record.activity.homeCareByGroup',
        ),
    ))


# size(record.activity.surgeryByLevel)
def fast_1e0ca9f134e9(env: Env) -> object:
    record = env.record
    return size(record['activity']['surgeryByLevel'])


def exact_1e0ca9f134e9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'activity', 'record.activity'),
            'surgeryByLevel',
            'record.activity.surgeryByLevel',
        ),
    ))


# size(record.activity.yearly)
def fast_b74140ce099f(env: Env) -> object:
    record = env.record
    return size(record['activity']['yearly'])


def exact_b74140ce099f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
    ))


# size(record.applicationRoster)
def fast_e25e6cf1a4f0(env: Env) -> object:
    record = env.record
    return size(record['applicationRoster'])


def exact_e25e6cf1a4f0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'applicationRoster', 'record.applicationRoster')))


# size(record.appraisals)
def fast_6598b5ba8669(env: Env) -> object:
    record = env.record
    return size(record['appraisals'])


def exact_6598b5ba8669(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'appraisals', 'record.appraisals')))


# size(record.attendanceDates)
def fast_500240b7ac0e(env: Env) -> object:
    record = env.record
    return size(record['attendanceDates'])


def exact_500240b7ac0e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'attendanceDates', 'record.attendanceDates')))


# size(record.conduct.spotChecks)
def fast_4395124a17ec(env: Env) -> object:
    record = env.record
    return size(record['conduct']['spotChecks'])


def exact_4395124a17ec(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'conduct', 'record.conduct'), 'spotChecks', 'record.conduct.spotChecks'),
    ))


# size(record.counties)
def fast_c21ddd7d6c50(env: Env) -> object:
    record = env.record
    return size(record['counties'])


def exact_c21ddd7d6c50(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'counties', 'record.counties')))


# size(record.facilities)
def fast_03031b575498(env: Env) -> object:
    record = env.record
    return size(record['facilities'])


def exact_03031b575498(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'facilities', 'record.facilities')))


# size(record.facilities.byType)
def fast_5bb517cf6b32(env: Env) -> object:
    record = env.record
    return size(record['facilities']['byType'])


def exact_5bb517cf6b32(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'facilities', 'record.facilities'), 'byType', 'record.facilities.byType'),
    ))


# size(record.information.informationManagers)
def fast_1acff2410565(env: Env) -> object:
    record = env.record
    return size(record['information']['informationManagers'])


def exact_1acff2410565(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'information', 'record.information'),
            'informationManagers',
            'record.information.informationManagers',
        ),
    ))


# size(record.information.internetVisits)
def fast_97e45b4e8f8e(env: Env) -> object:
    record = env.record
    return size(record['information']['internetVisits'])


def exact_97e45b4e8f8e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'information', 'record.information'),
            'internetVisits',
            'record.information.internetVisits',
        ),
    ))


# size(record.members.filter(x, !has(x.leftDate)))
def fast_d03636c20e58(env: Env) -> object:
    record = env.record
    return len([x_ for x_ in record['members'] if (not ('leftDate' in x_))])


def exact_d03636c20e58(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        keep(field(record, 'members', 'record.members'), lambda x_: negate(present(x_, 'leftDate'))),
    ))


# size(record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate)))
def fast_e66515b368ca(env: Env) -> object:
    record = env.record
    return len([x_ for x_ in record['members'] if ((x_['role'] == 'LEAD') and (not ('leftDate' in x_)))])


def exact_e66515b368ca(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        keep(
            field(record, 'members', 'record.members'),
            lambda x_: both(
                lambda: apply(equal, field(x_, 'role', 'record.members[].role'), 'LEAD'),
                lambda: negate(present(x_, 'leftDate')),
            ),
        ),
    ))


# size(record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate))) == 1 && record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate)).all(x, x.facilityId == record.leadFacilityId)
def fast_59f827f0fec4(env: Env) -> object:
    record = env.record
    return (
        (len(
            [x_ for x_ in record['members'] if ((x_['role'] == 'LEAD') and (not ('leftDate' in x_)))],
        ) == 1)
        and all(
            equal(x_['facilityId'], record['leadFacilityId'])
            for x_ in [
                x_
                for x_ in record['members']
                if ((x_['role'] == 'LEAD') and (not ('leftDate' in x_)))
            ]
        )
    )


def exact_59f827f0fec4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(
        lambda: apply(
            equal,
            apply(
                size,
                keep(
                    field(record, 'members', 'record.members'),
                    lambda x_: both(
                        lambda: apply(equal, field(x_, 'role', 'record.members[].role'), 'LEAD'),
                        lambda: negate(present(x_, 'leftDate')),
                    ),
                ),
            ),
            1,
        ),
        lambda: every(
            keep(
                field(record, 'members', 'record.members'),
                lambda x_: both(
                    lambda: apply(equal, field(x_, 'role', 'record.members[].role'), 'LEAD'),
                    lambda: negate(present(x_, 'leftDate')),
                ),
            ),
            lambda x_: apply(
                equal,
                field(x_, 'facilityId', 'record.members[].facilityId'),
                field(record, 'leadFacilityId', 'record.leadFacilityId'),
            ),
        ),
    ))


# size(record.newCommunityHospitalRoster)
def fast_e8e1b961c802(env: Env) -> object:
    record = env.record
    return size(record['newCommunityHospitalRoster'])


def exact_e8e1b961c802(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(record, 'newCommunityHospitalRoster', 'record.newCommunityHospitalRoster'),
    ))


# size(record.prefectures)
def fast_2df02f7334ef(env: Env) -> object:
    record = env.record
    return size(record['prefectures'])


def exact_2df02f7334ef(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'prefectures', 'record.prefectures')))


# size(record.publicHealth.emergencyTeams)
def fast_95fcc84636ed(env: Env) -> object:
    record = env.record
    return size(record['publicHealth']['emergencyTeams'])


def exact_95fcc84636ed(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'publicHealth', 'record.publicHealth'),
            'emergencyTeams',
            'record.publicHealth.emergencyTeams',
        ),
    ))


# size(record.recommendedRoster)
def fast_cee36bfce41b(env: Env) -> object:
    record = env.record
    return size(record['recommendedRoster'])


def exact_cee36bfce41b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'recommendedRoster', 'record.recommendedRoster')))


# size(record.rounds.adjustedVillages)
def fast_984918b7def4(env: Env) -> object:
    record = env.record
    return size(record['rounds']['adjustedVillages'])


def exact_984918b7def4(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'rounds', 'record.rounds'),
            'adjustedVillages',
            'record.rounds.adjustedVillages',
        ),
    ))


# size(record.staff)
def fast_0e063f67512b(env: Env) -> object:
    record = env.record
    return size(record['staff'])


def exact_0e063f67512b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'staff', 'record.staff')))


# size(record.staff) <= record.staffCount
def fast_45e67261bd18(env: Env) -> object:
    record = env.record
    return (size(record['staff']) <= record['staffCount'])


def exact_45e67261bd18(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(size, field(record, 'staff', 'record.staff')),
        field(record, 'staffCount', 'record.staffCount'),
    ))


# size(record.staff.byCategory)
def fast_ec3d742e82ec(env: Env) -> object:
    record = env.record
    return size(record['staff']['byCategory'])


def exact_ec3d742e82ec(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'staff', 'record.staff'), 'byCategory', 'record.staff.byCategory'),
    ))


# size(record.staff.byEmploymentMode)
def fast_661210cd3223(env: Env) -> object:
    record = env.record
    return size(record['staff']['byEmploymentMode'])


def exact_661210cd3223(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'staff', 'record.staff'), 'byEmploymentMode', 'record.staff.byEmploymentMode'),
    ))


# size(record.staff.byLicence)
def fast_2609849769a3(env: Env) -> object:
    record = env.record
    return size(record['staff']['byLicence'])


def exact_2609849769a3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'staff', 'record.staff'), 'byLicence', 'record.staff.byLicence'),
    ))


# size(record.staff.byTitle)
def fast_a3bcd4c26ca9(env: Env) -> object:
    record = env.record
    return size(record['staff']['byTitle'])


def exact_a3bcd4c26ca9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'staff', 'record.staff'), 'byTitle', 'record.staff.byTitle'),
    ))


# size(record.staff.shortageSpecialties)
def fast_e08f47cc4c63(env: Env) -> object:
    record = env.record
    return size(record['staff']['shortageSpecialties'])


def exact_e08f47cc4c63(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'staff', 'record.staff'),
            'shortageSpecialties',
            'record.staff.shortageSpecialties',
        ),
    ))


# size(record.support.tiers)
def fast_567edee34f05(env: Env) -> object:
    record = env.record
    return size(record['support']['tiers'])


def exact_567edee34f05(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'support', 'record.support'), 'tiers', 'record.support.tiers'),
    ))


# size(record.tcm.techniques)
def fast_5c6ed0353694(env: Env) -> object:
    record = env.record
    return size(record['tcm']['techniques'])


def exact_5c6ed0353694(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
    ))


# size(record.townships)
def fast_c4d5ff6a0810(env: Env) -> object:
    record = env.record
    return size(record['townships'])


def exact_c4d5ff6a0810(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'townships', 'record.townships')))


# size(record.villageCoverage.byMode)
def fast_23d0b9adc58b(env: Env) -> object:
    record = env.record
    return size(record['villageCoverage']['byMode'])


def exact_23d0b9adc58b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        field(
            field(record, 'villageCoverage', 'record.villageCoverage'),
            'byMode',
            'record.villageCoverage.byMode',
        ),
    ))


# size(record.villages)
def fast_e90fb0fd9fc3(env: Env) -> object:
    record = env.record
    return size(record['villages'])


def exact_e90fb0fd9fc3(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'villages', 'record.villages')))


# size(record.yearly)
def fast_3793715249ef(env: Env) -> object:
    record = env.record
    return size(record['yearly'])


def exact_3793715249ef(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'yearly', 'record.yearly')))


# size(workingDays(window.start, window.end)) > 0
def fast_dd1b9b7fc7e2(env: Env) -> object:
    facts = env.facts
    window = env.window
    return (len(working_days(facts, window['start'], window['end'])) > 0)


def exact_dd1b9b7fc7e2(env: Env) -> object:
    facts = env.facts
    window = variable(env.window, 'window')
    return settle(apply(
        more,
        apply(
            size,
            apply(
                working_days,
                facts,
                field(window, 'start', 'window.start'),
                field(window, 'end', 'window.end'),
            ),
        ),
        0,
    ))


# size(workingDays(window.start, window.end).filter(d, group.exists(m, has(m.attendanceDates) && d in m.attendanceDates)))
def fast_2a8fa26d7fb7(env: Env) -> object:
    facts = env.facts
    group = env.group
    window = env.window
    return len(
        [
            d_
            for d_ in working_days(facts, window['start'], window['end'])
            if any(
                (('attendanceDates' in m_) and among(d_, m_['attendanceDates']))
                for m_ in known(group, 'group')
            )
        ],
    )


def exact_2a8fa26d7fb7(env: Env) -> object:
    facts = env.facts
    group = variable(env.group, 'group')
    window = variable(env.window, 'window')
    return settle(apply(
        size,
        keep(
            apply(
                working_days,
                facts,
                field(window, 'start', 'window.start'),
                field(window, 'end', 'window.end'),
            ),
            lambda d_: some(
                group,
                lambda m_: both(
                    lambda: present(m_, 'attendanceDates'),
                    lambda: apply(among, d_, field(m_, 'attendanceDates', 'group[].attendanceDates')),
                ),
            ),
        ),
    ))


# size(workingDays(window.start, window.end).filter(d, group.exists(m, has(m.attendanceDates) && d in m.attendanceDates))) >= min([param.minimumDays, size(workingDays(window.start, window.end))]) || size(workingDays(window.start, window.end).filter(d, group.exists(m, d in m.attendanceDates))) >= min([param.minimumDays, size(workingDays(window.start, window.end))])
def fast_fb981c6593e1(env: Env) -> object:
    facts = env.facts
    group = env.group
    param = env.param
    window = env.window
    return (
        (len(
            [
                d_
                for d_ in working_days(facts, window['start'], window['end'])
                if any(
                    (('attendanceDates' in m_) and among(d_, m_['attendanceDates']))
                    for m_ in known(group, 'group')
                )
            ],
        ) >= least(
            [param['minimumDays'], len(working_days(facts, window['start'], window['end']))],
        ))
        or (len(
            [
                d_
                for d_ in working_days(facts, window['start'], window['end'])
                if any(among(d_, m_['attendanceDates']) for m_ in known(group, 'group'))
            ],
        ) >= least(
            [param['minimumDays'], len(working_days(facts, window['start'], window['end']))],
        ))
    )


def exact_fb981c6593e1(env: Env) -> object:
    facts = env.facts
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    window = variable(env.window, 'window')
    return settle(either(
        lambda: apply(
            at_least,
            apply(
                size,
                keep(
                    apply(
                        working_days,
                        facts,
                        field(window, 'start', 'window.start'),
                        field(window, 'end', 'window.end'),
                    ),
                    lambda d_: some(
                        group,
                        lambda m_: both(
                            lambda: present(m_, 'attendanceDates'),
                            lambda: apply(
                                among,
                                d_,
                                field(m_, 'attendanceDates', 'group[].attendanceDates'),
                            ),
                        ),
                    ),
                ),
            ),
            apply(
                least,
                listing(
                    field(param, 'minimumDays', 'param.minimumDays'),
                    apply(
                        size,
                        apply(
                            working_days,
                            facts,
                            field(window, 'start', 'window.start'),
                            field(window, 'end', 'window.end'),
                        ),
                    ),
                ),
            ),
        ),
        lambda: apply(
            at_least,
            apply(
                size,
                keep(
                    apply(
                        working_days,
                        facts,
                        field(window, 'start', 'window.start'),
                        field(window, 'end', 'window.end'),
                    ),
                    lambda d_: some(
                        group,
                        lambda m_: apply(among, d_, field(m_, 'attendanceDates', 'group[].attendanceDates')),
                    ),
                ),
            ),
            apply(
                least,
                listing(
                    field(param, 'minimumDays', 'param.minimumDays'),
                    apply(
                        size,
                        apply(
                            working_days,
                            facts,
                            field(window, 'start', 'window.start'),
                            field(window, 'end', 'window.end'),
                        ),
                    ),
                ),
            ),
        ),
    ))


# sum(record.activity.homeCareByGroup.map(x, x.visits))
def fast_27c102102843(env: Env) -> object:
    record = env.record
    return total([x_['visits'] for x_ in record['activity']['homeCareByGroup']])


def exact_27c102102843(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            field(
                field(record, 'activity', 'record.activity'),
                'homeCareByGroup',
                'record.activity.homeCareByGroup',
            ),
            lambda x_: field(x_, 'visits', 'record.activity.homeCareByGroup[].visits'),
        ),
    ))


# sum(record.activity.homeCareByGroup.map(x, x.visits)) <= record.activity.homeCareVisits
def fast_0bbc764a1227(env: Env) -> object:
    record = env.record
    return (total(
        [x_['visits'] for x_ in record['activity']['homeCareByGroup']],
    ) <= record['activity']['homeCareVisits'])


def exact_0bbc764a1227(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                field(
                    field(record, 'activity', 'record.activity'),
                    'homeCareByGroup',
                    'record.activity.homeCareByGroup',
                ),
                lambda x_: field(x_, 'visits', 'record.activity.homeCareByGroup[].visits'),
            ),
        ),
        field(
            field(record, 'activity', 'record.activity'),
            'homeCareVisits',
            'record.activity.homeCareVisits',
        ),
    ))


# sum(record.information.internetVisits.map(x, x.visits))
def fast_9aaf967d49f7(env: Env) -> object:
    record = env.record
    return total([x_['visits'] for x_ in record['information']['internetVisits']])


def exact_9aaf967d49f7(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            field(
                field(record, 'information', 'record.information'),
                'internetVisits',
                'record.information.internetVisits',
            ),
            lambda x_: field(x_, 'visits', 'record.information.internetVisits[].visits'),
        ),
    ))


# sum(record.information.internetVisits.map(x, x.visits)) <= record.information.internetConsultations
def fast_42f76d9938bf(env: Env) -> object:
    record = env.record
    return (total(
        [x_['visits'] for x_ in record['information']['internetVisits']],
    ) <= record['information']['internetConsultations'])


def exact_42f76d9938bf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                field(
                    field(record, 'information', 'record.information'),
                    'internetVisits',
                    'record.information.internetVisits',
                ),
                lambda x_: field(x_, 'visits', 'record.information.internetVisits[].visits'),
            ),
        ),
        field(
            field(record, 'information', 'record.information'),
            'internetConsultations',
            'record.information.internetConsultations',
        ),
    ))


# sum(record.premises.departments.filter(x, has(x.beds)).map(x, x.beds))
def fast_3e4da50e29d8(env: Env) -> object:
    record = env.record
    return total([x_['beds'] for x_ in [x_ for x_ in record['premises']['departments'] if ('beds' in x_)]])


def exact_3e4da50e29d8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            keep(
                field(
                    field(record, 'premises', 'record.premises'),
                    'departments',
                    'record.premises.departments',
                ),
                lambda x_: present(x_, 'beds'),
            ),
            lambda x_: field(x_, 'beds', 'record.premises.departments[].beds'),
        ),
    ))


# sum(record.premises.departments.filter(x, has(x.beds)).map(x, x.beds)) <= record.premises.bedsActual
def fast_f5e7eeacd175(env: Env) -> object:
    record = env.record
    return (total(
        [x_['beds'] for x_ in [x_ for x_ in record['premises']['departments'] if ('beds' in x_)]],
    ) <= record['premises']['bedsActual'])


def exact_f5e7eeacd175(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                keep(
                    field(
                        field(record, 'premises', 'record.premises'),
                        'departments',
                        'record.premises.departments',
                    ),
                    lambda x_: present(x_, 'beds'),
                ),
                lambda x_: field(x_, 'beds', 'record.premises.departments[].beds'),
            ),
        ),
        field(field(record, 'premises', 'record.premises'), 'bedsActual', 'record.premises.bedsActual'),
    ))


# sum(record.staff.byCategory.map(x, x.count))
def fast_e9e397174f69(env: Env) -> object:
    record = env.record
    return total([x_['count'] for x_ in record['staff']['byCategory']])


def exact_e9e397174f69(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            field(field(record, 'staff', 'record.staff'), 'byCategory', 'record.staff.byCategory'),
            lambda x_: field(x_, 'count', 'record.staff.byCategory[].count'),
        ),
    ))


# sum(record.staff.byCategory.map(x, x.count)) <= record.staff.staffTotal
def fast_8be9c8a6dba2(env: Env) -> object:
    record = env.record
    return (total([x_['count'] for x_ in record['staff']['byCategory']]) <= record['staff']['staffTotal'])


def exact_8be9c8a6dba2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                field(field(record, 'staff', 'record.staff'), 'byCategory', 'record.staff.byCategory'),
                lambda x_: field(x_, 'count', 'record.staff.byCategory[].count'),
            ),
        ),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# sum(record.staff.byEmploymentMode.map(x, x.count))
def fast_87db8757d3e0(env: Env) -> object:
    record = env.record
    return total([x_['count'] for x_ in record['staff']['byEmploymentMode']])


def exact_87db8757d3e0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            field(
                field(record, 'staff', 'record.staff'),
                'byEmploymentMode',
                'record.staff.byEmploymentMode',
            ),
            lambda x_: field(x_, 'count', 'record.staff.byEmploymentMode[].count'),
        ),
    ))


# sum(record.staff.byEmploymentMode.map(x, x.count)) <= record.staff.staffTotal
def fast_7266a4fb0438(env: Env) -> object:
    record = env.record
    return (total(
        [x_['count'] for x_ in record['staff']['byEmploymentMode']],
    ) <= record['staff']['staffTotal'])


def exact_7266a4fb0438(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                field(
                    field(record, 'staff', 'record.staff'),
                    'byEmploymentMode',
                    'record.staff.byEmploymentMode',
                ),
                lambda x_: field(x_, 'count', 'record.staff.byEmploymentMode[].count'),
            ),
        ),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# sum(record.staff.byLicence.filter(x, !(x.licenceType in ['PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'])).map(x, x.count))
def fast_85810dea6ff9(env: Env) -> object:
    record = env.record
    return total(
        [
            x_['count']
            for x_ in [
                x_
                for x_ in record['staff']['byLicence']
                if (not (x_['licenceType'] in {
                    'PH_PHYSICIAN',
                    'CLINICAL_PHARMACIST',
                    'VILLAGE_DOCTOR',
                    'ADMIN',
                }))
            ]
        ],
    )


def exact_85810dea6ff9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            keep(
                field(field(record, 'staff', 'record.staff'), 'byLicence', 'record.staff.byLicence'),
                lambda x_: negate(
                    apply(
                        among,
                        field(x_, 'licenceType', 'record.staff.byLicence[].licenceType'),
                        listing('PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'),
                    ),
                ),
            ),
            lambda x_: field(x_, 'count', 'record.staff.byLicence[].count'),
        ),
    ))


# sum(record.staff.byLicence.filter(x, !(x.licenceType in ['PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'])).map(x, x.count)) <= record.staff.staffTotal
def fast_ad5c0f3527fe(env: Env) -> object:
    record = env.record
    return (total(
        [
            x_['count']
            for x_ in [
                x_
                for x_ in record['staff']['byLicence']
                if (not (x_['licenceType'] in {
                    'PH_PHYSICIAN',
                    'CLINICAL_PHARMACIST',
                    'VILLAGE_DOCTOR',
                    'ADMIN',
                }))
            ]
        ],
    ) <= record['staff']['staffTotal'])


def exact_ad5c0f3527fe(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                keep(
                    field(field(record, 'staff', 'record.staff'), 'byLicence', 'record.staff.byLicence'),
                    lambda x_: negate(
                        apply(
                            among,
                            field(x_, 'licenceType', 'record.staff.byLicence[].licenceType'),
                            listing('PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'),
                        ),
                    ),
                ),
                lambda x_: field(x_, 'count', 'record.staff.byLicence[].count'),
            ),
        ),
        field(field(record, 'staff', 'record.staff'), 'staffTotal', 'record.staff.staffTotal'),
    ))


# sum(record.staff.byTitle.map(x, x.count))
def fast_52b0601fa325(env: Env) -> object:
    record = env.record
    return total([x_['count'] for x_ in record['staff']['byTitle']])


def exact_52b0601fa325(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        total,
        each(
            field(field(record, 'staff', 'record.staff'), 'byTitle', 'record.staff.byTitle'),
            lambda x_: field(x_, 'count', 'record.staff.byTitle[].count'),
        ),
    ))


# sum(record.staff.byTitle.map(x, x.count)) <= record.staff.technicalStaff
def fast_9b3e3f6051fc(env: Env) -> object:
    record = env.record
    return (total([x_['count'] for x_ in record['staff']['byTitle']]) <= record['staff']['technicalStaff'])


def exact_9b3e3f6051fc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        apply(
            total,
            each(
                field(field(record, 'staff', 'record.staff'), 'byTitle', 'record.staff.byTitle'),
                lambda x_: field(x_, 'count', 'record.staff.byTitle[].count'),
            ),
        ),
        field(field(record, 'staff', 'record.staff'), 'technicalStaff', 'record.staff.technicalStaff'),
    ))


# unit.name
def fast_7feccfc3e38f(env: Env) -> object:
    unit = env.unit
    return unit['name']


def exact_7feccfc3e38f(env: Env) -> object:
    unit = variable(env.unit, 'unit')
    return settle(field(unit, 'name', 'unit.name'))


# unit.supporterOwnership == 'PUBLIC' && unit.supporterLevel == 'TERTIARY' && unit.supporterIsUrban && unit.recipientLeadsConsortium
def fast_4fa29ae960ad(env: Env) -> object:
    unit = env.unit
    return (
        (unit['supporterOwnership'] == 'PUBLIC')
        and (unit['supporterLevel'] == 'TERTIARY')
        and unit['supporterIsUrban']
        and unit['recipientLeadsConsortium']
    )


def exact_4fa29ae960ad(env: Env) -> object:
    unit = variable(env.unit, 'unit')
    return settle(both(
        lambda: apply(equal, field(unit, 'supporterOwnership', 'unit.supporterOwnership'), 'PUBLIC'),
        lambda: apply(equal, field(unit, 'supporterLevel', 'unit.supporterLevel'), 'TERTIARY'),
        lambda: field(unit, 'supporterIsUrban', 'unit.supporterIsUrban'),
        lambda: field(unit, 'recipientLeadsConsortium', 'unit.recipientLeadsConsortium'),
    ))


# validInstitutionCode22(record.facility.institutionCode22)
def fast_d54df481ff26(env: Env) -> object:
    record = env.record
    return is_institution_code(record['facility']['institutionCode22'])


def exact_d54df481ff26(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_institution_code,
        field(
            field(record, 'facility', 'record.facility'),
            'institutionCode22',
            'record.facility.institutionCode22',
        ),
    ))


# validUscc(item.parentFacilityId)
def fast_faa04a5ef11a(env: Env) -> object:
    item = env.item
    return is_uscc(item['parentFacilityId'])


def exact_faa04a5ef11a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_uscc, field(item, 'parentFacilityId', 'item.parentFacilityId')))


# validUscc(prefix(item, 18))
def fast_77a7b7988a2f(env: Env) -> object:
    item = env.item
    return is_uscc(prefix(known(item, 'item'), 18))


def exact_77a7b7988a2f(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_uscc, apply(prefix, item, 18)))


# validUscc(prefix(item.coveredByFacilityId, 18))
def fast_428787c1a128(env: Env) -> object:
    item = env.item
    return is_uscc(prefix(item['coveredByFacilityId'], 18))


def exact_428787c1a128(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(
        is_uscc,
        apply(prefix, field(item, 'coveredByFacilityId', 'item.coveredByFacilityId'), 18),
    ))


# validUscc(prefix(item.facilityId, 18))
def fast_351b43ea579c(env: Env) -> object:
    item = env.item
    return is_uscc(prefix(item['facilityId'], 18))


def exact_351b43ea579c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_uscc, apply(prefix, field(item, 'facilityId', 'item.facilityId'), 18)))


# validUscc(prefix(record.emergency.coordinatingEmergencyCentre.facilityId, 18))
def fast_31dbcce3bb0a(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['emergency']['coordinatingEmergencyCentre']['facilityId'], 18))


def exact_31dbcce3bb0a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        apply(
            prefix,
            field(
                field(
                    field(record, 'emergency', 'record.emergency'),
                    'coordinatingEmergencyCentre',
                    'record.emergency.coordinatingEmergencyCentre',
                ),
                'facilityId',
                'record.emergency.coordinatingEmergencyCentre.facilityId',
            ),
            18,
        ),
    ))


# validUscc(prefix(record.emergency.testingPartner.facilityId, 18))
def fast_bbd27b325161(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['emergency']['testingPartner']['facilityId'], 18))


def exact_bbd27b325161(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        apply(
            prefix,
            field(
                field(
                    field(record, 'emergency', 'record.emergency'),
                    'testingPartner',
                    'record.emergency.testingPartner',
                ),
                'facilityId',
                'record.emergency.testingPartner.facilityId',
            ),
            18,
        ),
    ))


# validUscc(prefix(record.facility.facilityId, 18))
def fast_6d298d6b01b5(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['facility']['facilityId'], 18))


def exact_6d298d6b01b5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        apply(
            prefix,
            field(field(record, 'facility', 'record.facility'), 'facilityId', 'record.facility.facilityId'),
            18,
        ),
    ))


# validUscc(prefix(record.facility.parentFacilityId, 18))
def fast_ebf4e25317de(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['facility']['parentFacilityId'], 18))


def exact_ebf4e25317de(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        apply(
            prefix,
            field(
                field(record, 'facility', 'record.facility'),
                'parentFacilityId',
                'record.facility.parentFacilityId',
            ),
            18,
        ),
    ))


# validUscc(prefix(record.hostFacilityId, 18))
def fast_98cd91bc1dcc(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['hostFacilityId'], 18))


def exact_98cd91bc1dcc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_uscc, apply(prefix, field(record, 'hostFacilityId', 'record.hostFacilityId'), 18)))


# validUscc(prefix(record.leadFacilityId, 18))
def fast_6fc3bddb7c94(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['leadFacilityId'], 18))


def exact_6fc3bddb7c94(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_uscc, apply(prefix, field(record, 'leadFacilityId', 'record.leadFacilityId'), 18)))


# validUscc(prefix(record.recipientFacilityId, 18))
def fast_edcc8a9de2bf(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['recipientFacilityId'], 18))


def exact_edcc8a9de2bf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        apply(prefix, field(record, 'recipientFacilityId', 'record.recipientFacilityId'), 18),
    ))


# validUscc(prefix(record.tcm.tcmPromotionCentre.facilityId, 18))
def fast_07ac1b60af3b(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['tcm']['tcmPromotionCentre']['facilityId'], 18))


def exact_07ac1b60af3b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        apply(
            prefix,
            field(
                field(
                    field(record, 'tcm', 'record.tcm'),
                    'tcmPromotionCentre',
                    'record.tcm.tcmPromotionCentre',
                ),
                'facilityId',
                'record.tcm.tcmPromotionCentre.facilityId',
            ),
            18,
        ),
    ))


# validUscc(record.leadFacilityId)
def fast_a2bb2af7e3a9(env: Env) -> object:
    record = env.record
    return is_uscc(record['leadFacilityId'])


def exact_a2bb2af7e3a9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_uscc, field(record, 'leadFacilityId', 'record.leadFacilityId')))


# validUscc(record.providerFacilityId)
def fast_46deae1cf817(env: Env) -> object:
    record = env.record
    return is_uscc(record['providerFacilityId'])


def exact_46deae1cf817(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_uscc, field(record, 'providerFacilityId', 'record.providerFacilityId')))


# validUscc(record.submitter.authorityId)
def fast_cabd30f46fd8(env: Env) -> object:
    record = env.record
    return is_uscc(record['submitter']['authorityId'])


def exact_cabd30f46fd8(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        field(field(record, 'submitter', 'record.submitter'), 'authorityId', 'record.submitter.authorityId'),
    ))


# validUscc(record.submitter.facilityId)
def fast_123ca71c100e(env: Env) -> object:
    record = env.record
    return is_uscc(record['submitter']['facilityId'])


def exact_123ca71c100e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        is_uscc,
        field(field(record, 'submitter', 'record.submitter'), 'facilityId', 'record.submitter.facilityId'),
    ))


# validUscc(record.supporterFacilityId)
def fast_d3f8cbabc36f(env: Env) -> object:
    record = env.record
    return is_uscc(record['supporterFacilityId'])


def exact_d3f8cbabc36f(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_uscc, field(record, 'supporterFacilityId', 'record.supporterFacilityId')))


# year(item.date) == record.reportYear
def fast_3df3333d4ae7(env: Env) -> object:
    item = env.item
    record = env.record
    return equal(year(item['date']), record['reportYear'])


def exact_3df3333d4ae7(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(year, field(item, 'date', 'item.date')),
        field(record, 'reportYear', 'record.reportYear'),
    ))


# year(item.date) == record.reportYear || (year(item.date) == record.reportYear - 1 && month(item.date) == 12)
def fast_bd7ed0d0e4d9(env: Env) -> object:
    item = env.item
    record = env.record
    return (
        equal(year(item['date']), record['reportYear'])
        or ((year(item['date']) == (record['reportYear'] - 1)) and (month(item['date']) == 12))
    )


def exact_bd7ed0d0e4d9(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            equal,
            apply(year, field(item, 'date', 'item.date')),
            field(record, 'reportYear', 'record.reportYear'),
        ),
        lambda: both(
            lambda: apply(
                equal,
                apply(year, field(item, 'date', 'item.date')),
                apply(subtract, field(record, 'reportYear', 'record.reportYear'), 1),
            ),
            lambda: apply(equal, apply(month, field(item, 'date', 'item.date')), 12),
        ),
    ))


# year(record.asOfDate) == record.reportYear
def fast_13e8aee8c7f9(env: Env) -> object:
    record = env.record
    return equal(year(record['asOfDate']), record['reportYear'])


def exact_13e8aee8c7f9(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(year, field(record, 'asOfDate', 'record.asOfDate')),
        field(record, 'reportYear', 'record.reportYear'),
    ))


# year(record.asOfDate) >= record.reportYear
def fast_b84049cfa89e(env: Env) -> object:
    record = env.record
    return (year(record['asOfDate']) >= record['reportYear'])


def exact_b84049cfa89e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        apply(year, field(record, 'asOfDate', 'record.asOfDate')),
        field(record, 'reportYear', 'record.reportYear'),
    ))


# year(record.safety.safetyMonthDate) == record.reportYear
def fast_e334cb6e4286(env: Env) -> object:
    record = env.record
    return equal(year(record['safety']['safetyMonthDate']), record['reportYear'])


def exact_e334cb6e4286(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        equal,
        apply(
            year,
            field(
                field(record, 'safety', 'record.safety'),
                'safetyMonthDate',
                'record.safety.safetyMonthDate',
            ),
        ),
        field(record, 'reportYear', 'record.reportYear'),
    ))


FUNCTIONS: dict[str, Compiled] = {
    '!record.activity.familyDoctorService': Compiled(
        source='!record.activity.familyDoctorService',
        fast=fast_1c459035dbdd,
        exact=exact_1c459035dbdd,
        variables=frozenset(('record',)),
        reads=('record.activity.familyDoctorService',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '!record.attendanceDates.exists(d, date(d) < date(record.startDate) || (has(record.endDate) && date(d) > date(record.endDate)))': Compiled(
        source='!record.attendanceDates.exists(d, date(d) < date(record.startDate) || (has(record.endDate) && date(d) > date(record.endDate)))',
        fast=fast_c7efd16cddee,
        exact=exact_c7efd16cddee,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates', 'record.attendanceDates[]', 'record.endDate', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '!record.emergency.feverRoomStandardised || record.emergency.hasFeverRoom': Compiled(
        source='!record.emergency.feverRoomStandardised || record.emergency.hasFeverRoom',
        fast=fast_f2c84b88ae6b,
        exact=exact_f2c84b88ae6b,
        variables=frozenset(('record',)),
        reads=('record.emergency.feverRoomStandardised', 'record.emergency.hasFeverRoom'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '!record.pharmacy.prescriptionReviewPublished || record.pharmacy.prescriptionReview': Compiled(
        source='!record.pharmacy.prescriptionReviewPublished || record.pharmacy.prescriptionReview',
        fast=fast_a630416c045a,
        exact=exact_a630416c045a,
        variables=frozenset(('record',)),
        reads=('record.pharmacy.prescriptionReview', 'record.pharmacy.prescriptionReviewPublished'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '!record.tcm.tcmHallUpgraded || record.tcm.hasTcmHall': Compiled(
        source='!record.tcm.tcmHallUpgraded || record.tcm.hasTcmHall',
        fast=fast_0a626a55d16e,
        exact=exact_0a626a55d16e,
        variables=frozenset(('record',)),
        reads=('record.tcm.hasTcmHall', 'record.tcm.tcmHallUpgraded'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "'COMMUNITY_HOSPITAL' in item.designations": Compiled(
        source="'COMMUNITY_HOSPITAL' in item.designations",
        fast=fast_dfe1ad069d62,
        exact=exact_dfe1ad069d62,
        variables=frozenset(('item',)),
        reads=('item.designations',),
        codes=(),
        columns=(),
        comparisons=(('item.designations[]', 'COMMUNITY_HOSPITAL'),),
    ),
    "'COMMUNITY_HOSPITAL' in record.facility.designations": Compiled(
        source="'COMMUNITY_HOSPITAL' in record.facility.designations",
        fast=fast_31d5d55e8b0f,
        exact=exact_31d5d55e8b0f,
        variables=frozenset(('record',)),
        reads=('record.facility.designations',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.designations[]', 'COMMUNITY_HOSPITAL'),),
    ),
    "'INTERMEDIATE'": Compiled(
        source="'INTERMEDIATE'",
        fast=fast_8650a69262d0,
        exact=exact_8650a69262d0,
        variables=frozenset(()),
        reads=(),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "'bundle'": Compiled(
        source="'bundle'",
        fast=fast_9fe702bcb13e,
        exact=exact_9fe702bcb13e,
        variables=frozenset(()),
        reads=(),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '(!has(record.safety.liabilityInsurance.validFrom) || isDate(record.safety.liabilityInsurance.validFrom)) && (!has(record.safety.liabilityInsurance.validTo) || isDate(record.safety.liabilityInsurance.validTo)) && (!has(record.safety.liabilityInsurance.validFrom) || !has(record.safety.liabilityInsurance.validTo) || record.safety.liabilityInsurance.validFrom <= record.safety.liabilityInsurance.validTo)': Compiled(
        source='(!has(record.safety.liabilityInsurance.validFrom) || isDate(record.safety.liabilityInsurance.validFrom)) && (!has(record.safety.liabilityInsurance.validTo) || isDate(record.safety.liabilityInsurance.validTo)) && (!has(record.safety.liabilityInsurance.validFrom) || !has(record.safety.liabilityInsurance.validTo) || record.safety.liabilityInsurance.validFrom <= record.safety.liabilityInsurance.validTo)',
        fast=fast_4443d15083fd,
        exact=exact_4443d15083fd,
        variables=frozenset(('record',)),
        reads=('record.safety.liabilityInsurance.validFrom', 'record.safety.liabilityInsurance.validTo'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '(!has(record.safety.riskFund.validFrom) || isDate(record.safety.riskFund.validFrom)) && (!has(record.safety.riskFund.validTo) || isDate(record.safety.riskFund.validTo)) && (!has(record.safety.riskFund.validFrom) || !has(record.safety.riskFund.validTo) || record.safety.riskFund.validFrom <= record.safety.riskFund.validTo)': Compiled(
        source='(!has(record.safety.riskFund.validFrom) || isDate(record.safety.riskFund.validFrom)) && (!has(record.safety.riskFund.validTo) || isDate(record.safety.riskFund.validTo)) && (!has(record.safety.riskFund.validFrom) || !has(record.safety.riskFund.validTo) || record.safety.riskFund.validFrom <= record.safety.riskFund.validTo)',
        fast=fast_3de853362ff6,
        exact=exact_3de853362ff6,
        variables=frozenset(('record',)),
        reads=('record.safety.riskFund.validFrom', 'record.safety.riskFund.validTo'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "(item.code == record.divisionCode || lookup('divisions', item.code, 'parent') == record.divisionCode || lookup('divisions', item.code, 'province') == record.divisionCode)": Compiled(
        source="(item.code == record.divisionCode || lookup('divisions', item.code, 'parent') == record.divisionCode || lookup('divisions', item.code, 'province') == record.divisionCode)",
        fast=fast_b9b4fafad1ef,
        exact=exact_b9b4fafad1ef,
        variables=frozenset(('item', 'record')),
        reads=('item.code', 'record.divisionCode'),
        codes=(),
        columns=(('divisions', 'parent'), ('divisions', 'province')),
        comparisons=(),
    ),
    "(item.divisionCode == record.divisionCode || lookup('divisions', item.divisionCode, 'parent') == record.divisionCode || lookup('divisions', item.divisionCode, 'province') == record.divisionCode)": Compiled(
        source="(item.divisionCode == record.divisionCode || lookup('divisions', item.divisionCode, 'parent') == record.divisionCode || lookup('divisions', item.divisionCode, 'province') == record.divisionCode)",
        fast=fast_2b28bff4838c,
        exact=exact_2b28bff4838c,
        variables=frozenset(('item', 'record')),
        reads=('item.divisionCode', 'record.divisionCode'),
        codes=(),
        columns=(('divisions', 'parent'), ('divisions', 'province')),
        comparisons=(),
    ),
    "(prefix(item.code, 6) == record.divisionCode || lookup('divisions', prefix(item.code, 6), 'parent') == record.divisionCode || lookup('divisions', prefix(item.code, 6), 'province') == record.divisionCode)": Compiled(
        source="(prefix(item.code, 6) == record.divisionCode || lookup('divisions', prefix(item.code, 6), 'parent') == record.divisionCode || lookup('divisions', prefix(item.code, 6), 'province') == record.divisionCode)",
        fast=fast_15a5ca3817d3,
        exact=exact_15a5ca3817d3,
        variables=frozenset(('item', 'record')),
        reads=('item.code', 'record.divisionCode'),
        codes=(),
        columns=(('divisions', 'parent'), ('divisions', 'province')),
        comparisons=(),
    ),
    "(prefix(item.villageCode, 6) == record.divisionCode || lookup('divisions', prefix(item.villageCode, 6), 'parent') == record.divisionCode || lookup('divisions', prefix(item.villageCode, 6), 'province') == record.divisionCode)": Compiled(
        source="(prefix(item.villageCode, 6) == record.divisionCode || lookup('divisions', prefix(item.villageCode, 6), 'parent') == record.divisionCode || lookup('divisions', prefix(item.villageCode, 6), 'province') == record.divisionCode)",
        fast=fast_f84bef1b721b,
        exact=exact_f84bef1b721b,
        variables=frozenset(('item', 'record')),
        reads=('item.villageCode', 'record.divisionCode'),
        codes=(),
        columns=(('divisions', 'parent'), ('divisions', 'province')),
        comparisons=(),
    ),
    '(record.emergency.hasFeverRoom && record.emergency.feverRoomStandardised) || record.emergency.hasFeverClinic': Compiled(
        source='(record.emergency.hasFeverRoom && record.emergency.feverRoomStandardised) || record.emergency.hasFeverClinic',
        fast=fast_e84cb43d8979,
        exact=exact_e84cb43d8979,
        variables=frozenset(('record',)),
        reads=('record.emergency.feverRoomStandardised', 'record.emergency.hasFeverClinic', 'record.emergency.hasFeverRoom'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '2 * (daysBetween(record.roundDate, has(record.endDate) ? record.endDate : record.roundDate) + 1)': Compiled(
        source='2 * (daysBetween(record.roundDate, has(record.endDate) ? record.endDate : record.roundDate) + 1)',
        fast=fast_201b316905e3,
        exact=exact_201b316905e3,
        variables=frozenset(('record',)),
        reads=('record.endDate', 'record.roundDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "[group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)].map(known, distinct(group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)).filter(x, !(x in known))[0])": Compiled(
        source="[group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)].map(known, distinct(group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)).filter(x, !(x in known))[0])",
        fast=fast_c4cc393197c4,
        exact=exact_c4cc393197c4,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recordType', 'group[].relationId'),
        codes=(),
        columns=(),
        comparisons=(('group[].recordType', 'dispatchRecord'), ('group[].recordType', 'supportRelation')),
    ),
    '[has(record.submitter.facilityId), has(record.submitter.authorityId)].exists_one(given, given)': Compiled(
        source='[has(record.submitter.facilityId), has(record.submitter.authorityId)].exists_one(given, given)',
        fast=fast_70e7d2606d4f,
        exact=exact_70e7d2606d4f,
        variables=frozenset(('record',)),
        reads=('record.submitter.authorityId', 'record.submitter.facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "[item.licenceType].map(t, t == 'PH_PHYSICIAN' ? record.staff.publicHealthPhysicianCount : (t == 'PHARMACIST' ? record.staff.pharmacistCount : record.staff.clinicalPharmacistCount))[0]": Compiled(
        source="[item.licenceType].map(t, t == 'PH_PHYSICIAN' ? record.staff.publicHealthPhysicianCount : (t == 'PHARMACIST' ? record.staff.pharmacistCount : record.staff.clinicalPharmacistCount))[0]",
        fast=fast_2e99017e00f6,
        exact=exact_2e99017e00f6,
        variables=frozenset(('item', 'record')),
        reads=('item.licenceType', 'record.staff.clinicalPharmacistCount', 'record.staff.pharmacistCount', 'record.staff.publicHealthPhysicianCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[record.facilities.map(x, x.facilityId)].map(known, distinct(record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)).filter(x, !(x in known))[0])': Compiled(
        source='[record.facilities.map(x, x.facilityId)].map(known, distinct(record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)).filter(x, !(x in known))[0])',
        fast=fast_33b89f9c294a,
        exact=exact_33b89f9c294a,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities[].facilityId', 'record.facilities[].parentFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[record.townships.map(x, x.code)].map(known, distinct(record.villages.map(x, x.townshipCode)).filter(x, !(x in known))[0])': Compiled(
        source='[record.townships.map(x, x.code)].map(known, distinct(record.villages.map(x, x.townshipCode)).filter(x, !(x in known))[0])',
        fast=fast_ee5b81b2f3bb,
        exact=exact_ee5b81b2f3bb,
        variables=frozenset(('record',)),
        reads=('record.townships', 'record.townships[].code', 'record.villages', 'record.villages[].townshipCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[unit.recommendedRoster.map(x, x.facilityId)].all(known, group.all(m, m.facilityId in known))': Compiled(
        source='[unit.recommendedRoster.map(x, x.facilityId)].all(known, group.all(m, m.facilityId in known))',
        fast=fast_e71cf1330cfe,
        exact=exact_e71cf1330cfe,
        variables=frozenset(('group', 'unit')),
        reads=('group', 'group[].facilityId', 'unit.recommendedRoster', 'unit.recommendedRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[unit.recommendedRoster.map(x, x.facilityId)].map(known, group.filter(m, !(m.facilityId in known)).map(m, m.facilityId)[0])[0]': Compiled(
        source='[unit.recommendedRoster.map(x, x.facilityId)].map(known, group.filter(m, !(m.facilityId in known)).map(m, m.facilityId)[0])[0]',
        fast=fast_f971dc964525,
        exact=exact_f971dc964525,
        variables=frozenset(('group', 'unit')),
        reads=('group', 'group[].facilityId', 'unit.recommendedRoster', 'unit.recommendedRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[unit.recommendedRoster.map(x, x.facilityId)].map(known, size(group.filter(m, !(m.facilityId in known))))[0]': Compiled(
        source='[unit.recommendedRoster.map(x, x.facilityId)].map(known, size(group.filter(m, !(m.facilityId in known))))[0]',
        fast=fast_f638ef6f2b8e,
        exact=exact_f638ef6f2b8e,
        variables=frozenset(('group', 'unit')),
        reads=('group', 'group[].facilityId', 'unit.recommendedRoster', 'unit.recommendedRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'addDays(addMonths(record.startDate, param.months), -1)': Compiled(
        source='addDays(addMonths(record.startDate, param.months), -1)',
        fast=fast_fce018d309ad,
        exact=exact_fce018d309ad,
        variables=frozenset(('param', 'record')),
        reads=('param.months', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'asOf': Compiled(
        source='asOf',
        fast=fast_09d5547a499c,
        exact=exact_09d5547a499c,
        variables=frozenset(('asOf',)),
        reads=('asOf',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'byYear(record.activity.yearly, record.reportYear).discharges': Compiled(
        source='byYear(record.activity.yearly, record.reportYear).discharges',
        fast=fast_3b7579300ebc,
        exact=exact_3b7579300ebc,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].discharges', 'record.activity.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'byYear(record.activity.yearly, record.reportYear).visits': Compiled(
        source='byYear(record.activity.yearly, record.reportYear).visits',
        fast=fast_0f70a9cf331b,
        exact=exact_0f70a9cf331b,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].visits', 'record.activity.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(item.date) <= date(record.asOfDate)': Compiled(
        source='date(item.date) <= date(record.asOfDate)',
        fast=fast_74cfbfb459f4,
        exact=exact_74cfbfb459f4,
        variables=frozenset(('item', 'record')),
        reads=('item.date', 'record.asOfDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(item.joinedDate) <= date(item.leftDate)': Compiled(
        source='date(item.joinedDate) <= date(item.leftDate)',
        fast=fast_f978b2f94e24,
        exact=exact_f978b2f94e24,
        variables=frozenset(('item',)),
        reads=('item.joinedDate', 'item.leftDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(item.openedDate) <= date(item.closedDate)': Compiled(
        source='date(item.openedDate) <= date(item.closedDate)',
        fast=fast_052290af2e83,
        exact=exact_052290af2e83,
        variables=frozenset(('item',)),
        reads=('item.closedDate', 'item.openedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.asOfDate) <= date(record.submittedAt)': Compiled(
        source='date(record.asOfDate) <= date(record.submittedAt)',
        fast=fast_a47aa5148417,
        exact=exact_a47aa5148417,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.submittedAt'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.endDate) <= date(record.asOfDate)': Compiled(
        source='date(record.endDate) <= date(record.asOfDate)',
        fast=fast_367f382b01b5,
        exact=exact_367f382b01b5,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.endDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.period.start) <= date(record.period.end)': Compiled(
        source='date(record.period.start) <= date(record.period.end)',
        fast=fast_325ed431059f,
        exact=exact_325ed431059f,
        variables=frozenset(('record',)),
        reads=('record.period.end', 'record.period.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.planIssuedDate) <= date(record.asOfDate)': Compiled(
        source='date(record.planIssuedDate) <= date(record.asOfDate)',
        fast=fast_b52b708fbb72,
        exact=exact_b52b708fbb72,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.planIssuedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.plannedDispatchPeriod.start) <= date(record.plannedDispatchPeriod.end)': Compiled(
        source='date(record.plannedDispatchPeriod.start) <= date(record.plannedDispatchPeriod.end)',
        fast=fast_39e550c1f6ff,
        exact=exact_39e550c1f6ff,
        variables=frozenset(('record',)),
        reads=('record.plannedDispatchPeriod.end', 'record.plannedDispatchPeriod.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.plannedEndDate) >= addDays(addMonths(record.startDate, param.months), -1)': Compiled(
        source='date(record.plannedEndDate) >= addDays(addMonths(record.startDate, param.months), -1)',
        fast=fast_16e3376d68c3,
        exact=exact_16e3376d68c3,
        variables=frozenset(('param', 'record')),
        reads=('param.months', 'record.plannedEndDate', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.registerDate) <= date(record.asOfDate)': Compiled(
        source='date(record.registerDate) <= date(record.asOfDate)',
        fast=fast_050583ed5f66,
        exact=exact_050583ed5f66,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.registerDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.roundDate) <= date(record.asOfDate)': Compiled(
        source='date(record.roundDate) <= date(record.asOfDate)',
        fast=fast_8fc3c99afa54,
        exact=exact_8fc3c99afa54,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.roundDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.roundDate) <= date(record.endDate)': Compiled(
        source='date(record.roundDate) <= date(record.endDate)',
        fast=fast_19a3eec8da80,
        exact=exact_19a3eec8da80,
        variables=frozenset(('record',)),
        reads=('record.endDate', 'record.roundDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.startDate) <= date(record.endDate)': Compiled(
        source='date(record.startDate) <= date(record.endDate)',
        fast=fast_62b22900a0e2,
        exact=exact_62b22900a0e2,
        variables=frozenset(('record',)),
        reads=('record.endDate', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.startDate) <= date(record.plannedEndDate)': Compiled(
        source='date(record.startDate) <= date(record.plannedEndDate)',
        fast=fast_a0aa1991aa8c,
        exact=exact_a0aa1991aa8c,
        variables=frozenset(('record',)),
        reads=('record.plannedEndDate', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.validFrom) <= date(item.joinedDate)': Compiled(
        source='date(record.validFrom) <= date(item.joinedDate)',
        fast=fast_1f5ff1830460,
        exact=exact_1f5ff1830460,
        variables=frozenset(('item', 'record')),
        reads=('item.joinedDate', 'record.validFrom'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(record.validFrom) <= date(record.validTo)': Compiled(
        source='date(record.validFrom) <= date(record.validTo)',
        fast=fast_262bac79e108,
        exact=exact_262bac79e108,
        variables=frozenset(('record',)),
        reads=('record.validFrom', 'record.validTo'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'date(unit.validFrom)': Compiled(
        source='date(unit.validFrom)',
        fast=fast_4999607a1ab4,
        exact=exact_4999607a1ab4,
        variables=frozenset(('unit',)),
        reads=('unit.validFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'distinct(flatten(group.map(m, m.attendanceDates))).filter(d, group.exists(a, d in a.attendanceDates && group.exists(b, d in b.attendanceDates && a.supporterFacilityId == b.supporterFacilityId && a.recipientFacilityId != b.recipientFacilityId)))': Compiled(
        source='distinct(flatten(group.map(m, m.attendanceDates))).filter(d, group.exists(a, d in a.attendanceDates && group.exists(b, d in b.attendanceDates && a.supporterFacilityId == b.supporterFacilityId && a.recipientFacilityId != b.recipientFacilityId)))',
        fast=fast_c739ff842321,
        exact=exact_c739ff842321,
        variables=frozenset(('group',)),
        reads=('group', 'group[].attendanceDates', 'group[].attendanceDates[]', 'group[].recipientFacilityId', 'group[].supporterFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'distinct(group.map(m, m.supporterFacilityId)).all(s, sum(distinct(group.filter(m, m.supporterFacilityId == s).map(m, m.recipientFacilityId)).map(r, size(distinct(flatten(group.filter(m, m.supporterFacilityId == s && m.recipientFacilityId == r).map(m, m.attendanceDates)))))) == size(distinct(flatten(group.filter(m, m.supporterFacilityId == s).map(m, m.attendanceDates)))))': Compiled(
        source='distinct(group.map(m, m.supporterFacilityId)).all(s, sum(distinct(group.filter(m, m.supporterFacilityId == s).map(m, m.recipientFacilityId)).map(r, size(distinct(flatten(group.filter(m, m.supporterFacilityId == s && m.recipientFacilityId == r).map(m, m.attendanceDates)))))) == size(distinct(flatten(group.filter(m, m.supporterFacilityId == s).map(m, m.attendanceDates)))))',
        fast=fast_ffa294c152e3,
        exact=exact_ffa294c152e3,
        variables=frozenset(('group',)),
        reads=('group', 'group[].attendanceDates', 'group[].recipientFacilityId', 'group[].supporterFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'distinct(record.applicationRoster.map(x, x.target)).all(t, size(distinct(record.applicationRoster.filter(x, x.target == t).map(x, x.facilityId))) == size(record.applicationRoster.filter(x, x.target == t)))': Compiled(
        source='distinct(record.applicationRoster.map(x, x.target)).all(t, size(distinct(record.applicationRoster.filter(x, x.target == t).map(x, x.facilityId))) == size(record.applicationRoster.filter(x, x.target == t)))',
        fast=fast_955c229723bd,
        exact=exact_955c229723bd,
        variables=frozenset(('record',)),
        reads=('record.applicationRoster', 'record.applicationRoster[].facilityId', 'record.applicationRoster[].target'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'divisionExists(prefix(record.destinationCode, 6), record.roundDate)': Compiled(
        source='divisionExists(prefix(record.destinationCode, 6), record.roundDate)',
        fast=fast_9efc0fff2e9a,
        exact=exact_9efc0fff2e9a,
        variables=frozenset(('record',)),
        reads=('record.destinationCode', 'record.roundDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'group.all(a, group.all(b, a.recipientFacilityId == b.recipientFacilityId || a.supporterFacilityId != b.supporterFacilityId || overlapDays(a.startDate, has(a.endDate) ? a.endDate : (has(a.plannedEndDate) ? a.plannedEndDate : asOf), b.startDate, has(b.endDate) ? b.endDate : (has(b.plannedEndDate) ? b.plannedEndDate : asOf)) <= param.handoverDays))': Compiled(
        source='group.all(a, group.all(b, a.recipientFacilityId == b.recipientFacilityId || a.supporterFacilityId != b.supporterFacilityId || overlapDays(a.startDate, has(a.endDate) ? a.endDate : (has(a.plannedEndDate) ? a.plannedEndDate : asOf), b.startDate, has(b.endDate) ? b.endDate : (has(b.plannedEndDate) ? b.plannedEndDate : asOf)) <= param.handoverDays))',
        fast=fast_a3f7fdfc31c3,
        exact=exact_a3f7fdfc31c3,
        variables=frozenset(('asOf', 'group', 'param')),
        reads=('asOf', 'group', 'group[].endDate', 'group[].plannedEndDate', 'group[].recipientFacilityId', 'group[].startDate', 'group[].supporterFacilityId', 'param.handoverDays'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'group.all(m, !has(unit.date) || m.communityHospitalEstablishedDate == unit.date)': Compiled(
        source='group.all(m, !has(unit.date) || m.communityHospitalEstablishedDate == unit.date)',
        fast=fast_45ad713d1dcd,
        exact=exact_45ad713d1dcd,
        variables=frozenset(('group', 'unit')),
        reads=('group', 'group[].communityHospitalEstablishedDate', 'unit.date'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "group.all(m, m.capabilityLevel == 'RECOMMENDED')": Compiled(
        source="group.all(m, m.capabilityLevel == 'RECOMMENDED')",
        fast=fast_31e3729630a0,
        exact=exact_31e3729630a0,
        variables=frozenset(('group',)),
        reads=('group', 'group[].capabilityLevel'),
        codes=(),
        columns=(),
        comparisons=(('group[].capabilityLevel', 'RECOMMENDED'),),
    ),
    "group.exists(m, m.recordType == 'supportRelation') && group.exists(m, m.recordType == 'dispatchRecord')": Compiled(
        source="group.exists(m, m.recordType == 'supportRelation') && group.exists(m, m.recordType == 'dispatchRecord')",
        fast=fast_ed80a525c07b,
        exact=exact_ed80a525c07b,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recordType'),
        codes=(),
        columns=(),
        comparisons=(('group[].recordType', 'dispatchRecord'), ('group[].recordType', 'supportRelation')),
    ),
    "group.filter(m, m.recordType == 'dispatchRecord').all(d, group.filter(m, m.recordType == 'supportRelation').exists(r, r.supporterFacilityId == d.supporterFacilityId && r.recipientFacilityId == d.recipientFacilityId))": Compiled(
        source="group.filter(m, m.recordType == 'dispatchRecord').all(d, group.filter(m, m.recordType == 'supportRelation').exists(r, r.supporterFacilityId == d.supporterFacilityId && r.recipientFacilityId == d.recipientFacilityId))",
        fast=fast_e0be550cad30,
        exact=exact_e0be550cad30,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recipientFacilityId', 'group[].recordType', 'group[].supporterFacilityId'),
        codes=(),
        columns=(),
        comparisons=(('group[].recordType', 'dispatchRecord'), ('group[].recordType', 'supportRelation')),
    ),
    'has(item.actDate)': Compiled(
        source='has(item.actDate)',
        fast=fast_ec517d33ec59,
        exact=exact_ec517d33ec59,
        variables=frozenset(('item',)),
        reads=('item.actDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.adjustmentBasis)': Compiled(
        source='has(item.adjustmentBasis)',
        fast=fast_bf5fe537cd0d,
        exact=exact_bf5fe537cd0d,
        variables=frozenset(('item',)),
        reads=('item.adjustmentBasis',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.basic) && has(item.total)': Compiled(
        source='has(item.basic) && has(item.total)',
        fast=fast_4bdce10bf78c,
        exact=exact_4bdce10bf78c,
        variables=frozenset(('item',)),
        reads=('item.basic', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.belowStandard) && has(item.total)': Compiled(
        source='has(item.belowStandard) && has(item.total)',
        fast=fast_ce36a79f1ba5,
        exact=exact_ce36a79f1ba5,
        variables=frozenset(('item',)),
        reads=('item.belowStandard', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.capabilityLevel)': Compiled(
        source='has(item.capabilityLevel)',
        fast=fast_102ac249cbb7,
        exact=exact_102ac249cbb7,
        variables=frozenset(('item',)),
        reads=('item.capabilityLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.category)': Compiled(
        source='has(item.category)',
        fast=fast_00c5eb7071c8,
        exact=exact_00c5eb7071c8,
        variables=frozenset(('item',)),
        reads=('item.category',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.closedDate)': Compiled(
        source='has(item.closedDate)',
        fast=fast_bdb15fcf6687,
        exact=exact_bdb15fcf6687,
        variables=frozenset(('item',)),
        reads=('item.closedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.communityHospitalEstablishedDate)': Compiled(
        source='has(item.communityHospitalEstablishedDate)',
        fast=fast_6b58d3cb3eb5,
        exact=exact_6b58d3cb3eb5,
        variables=frozenset(('item',)),
        reads=('item.communityHospitalEstablishedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.communityHospitalEstablishedDate) && has(item.designations)': Compiled(
        source='has(item.communityHospitalEstablishedDate) && has(item.designations)',
        fast=fast_68e13a30d840,
        exact=exact_68e13a30d840,
        variables=frozenset(('item',)),
        reads=('item.communityHospitalEstablishedDate', 'item.designations'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.communityHospitals) && has(item.total)': Compiled(
        source='has(item.communityHospitals) && has(item.total)',
        fast=fast_6a51fc7cc28b,
        exact=exact_6a51fc7cc28b,
        variables=frozenset(('item',)),
        reads=('item.communityHospitals', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.countyResidentsAdmitted) && has(item.eligibleApplicants)': Compiled(
        source='has(item.countyResidentsAdmitted) && has(item.eligibleApplicants)',
        fast=fast_f3bc36033ca2,
        exact=exact_f3bc36033ca2,
        variables=frozenset(('item',)),
        reads=('item.countyResidentsAdmitted', 'item.eligibleApplicants'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.coverageFrom)': Compiled(
        source='has(item.coverageFrom)',
        fast=fast_c199a77c2c2e,
        exact=exact_c199a77c2c2e,
        variables=frozenset(('item',)),
        reads=('item.coverageFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.coveredByFacilityId)': Compiled(
        source='has(item.coveredByFacilityId)',
        fast=fast_0eef66d7eff2,
        exact=exact_0eef66d7eff2,
        variables=frozenset(('item',)),
        reads=('item.coveredByFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.coveredYear)': Compiled(
        source='has(item.coveredYear)',
        fast=fast_7b17ecebff80,
        exact=exact_7b17ecebff80,
        variables=frozenset(('item',)),
        reads=('item.coveredYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.date)': Compiled(
        source='has(item.date)',
        fast=fast_843741f9ad20,
        exact=exact_843741f9ad20,
        variables=frozenset(('item',)),
        reads=('item.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.description)': Compiled(
        source='has(item.description)',
        fast=fast_b658372ac68c,
        exact=exact_b658372ac68c,
        variables=frozenset(('item',)),
        reads=('item.description',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.establishedTechnicalPosts) && has(item.establishedPosts)': Compiled(
        source='has(item.establishedTechnicalPosts) && has(item.establishedPosts)',
        fast=fast_c58af7ee04e1,
        exact=exact_c58af7ee04e1,
        variables=frozenset(('item',)),
        reads=('item.establishedPosts', 'item.establishedTechnicalPosts'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.facilityType)': Compiled(
        source='has(item.facilityType)',
        fast=fast_b59126c8f5ef,
        exact=exact_b59126c8f5ef,
        variables=frozenset(('item',)),
        reads=('item.facilityType',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "has(item.facilityType) && item.target in ['BASIC', 'RECOMMENDED', 'COMMUNITY_HOSPITAL']": Compiled(
        source="has(item.facilityType) && item.target in ['BASIC', 'RECOMMENDED', 'COMMUNITY_HOSPITAL']",
        fast=fast_18cb1518cfda,
        exact=exact_18cb1518cfda,
        variables=frozenset(('item',)),
        reads=('item.facilityType', 'item.target'),
        codes=(),
        columns=(),
        comparisons=(('item.target', 'BASIC'), ('item.target', 'COMMUNITY_HOSPITAL'), ('item.target', 'RECOMMENDED')),
    ),
    'has(item.institutionTypeCode)': Compiled(
        source='has(item.institutionTypeCode)',
        fast=fast_f1c1e3f61775,
        exact=exact_f1c1e3f61775,
        variables=frozenset(('item',)),
        reads=('item.institutionTypeCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.joinedDate)': Compiled(
        source='has(item.joinedDate)',
        fast=fast_a910a4b54bdd,
        exact=exact_a910a4b54bdd,
        variables=frozenset(('item',)),
        reads=('item.joinedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.joinedDate) && has(item.leftDate)': Compiled(
        source='has(item.joinedDate) && has(item.leftDate)',
        fast=fast_688694d7dd13,
        exact=exact_688694d7dd13,
        variables=frozenset(('item',)),
        reads=('item.joinedDate', 'item.leftDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.leftDate)': Compiled(
        source='has(item.leftDate)',
        fast=fast_38e0a03c4dc1,
        exact=exact_38e0a03c4dc1,
        variables=frozenset(('item',)),
        reads=('item.leftDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.name)': Compiled(
        source='has(item.name)',
        fast=fast_7a25d15e8b2a,
        exact=exact_7a25d15e8b2a,
        variables=frozenset(('item',)),
        reads=('item.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.newCommunityHospitals) && has(item.communityHospitals)': Compiled(
        source='has(item.newCommunityHospitals) && has(item.communityHospitals)',
        fast=fast_e5cda53a92cb,
        exact=exact_e5cda53a92cb,
        variables=frozenset(('item',)),
        reads=('item.communityHospitals', 'item.newCommunityHospitals'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.openedDate)': Compiled(
        source='has(item.openedDate)',
        fast=fast_d17d8535f19d,
        exact=exact_d17d8535f19d,
        variables=frozenset(('item',)),
        reads=('item.openedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.openedDate) && has(item.closedDate)': Compiled(
        source='has(item.openedDate) && has(item.closedDate)',
        fast=fast_61cadb586d93,
        exact=exact_61cadb586d93,
        variables=frozenset(('item',)),
        reads=('item.closedDate', 'item.openedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.over10000AtStandard) && has(item.over10000Total)': Compiled(
        source='has(item.over10000AtStandard) && has(item.over10000Total)',
        fast=fast_16d6610e65ff,
        exact=exact_16d6610e65ff,
        variables=frozenset(('item',)),
        reads=('item.over10000AtStandard', 'item.over10000Total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.over10000Total) && has(item.total)': Compiled(
        source='has(item.over10000Total) && has(item.total)',
        fast=fast_642b1ad8abba,
        exact=exact_642b1ad8abba,
        variables=frozenset(('item',)),
        reads=('item.over10000Total', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.parentFacilityId)': Compiled(
        source='has(item.parentFacilityId)',
        fast=fast_ce75112f8588,
        exact=exact_ce75112f8588,
        variables=frozenset(('item',)),
        reads=('item.parentFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.problemsRectified)': Compiled(
        source='has(item.problemsRectified)',
        fast=fast_0061bae32f8e,
        exact=exact_0061bae32f8e,
        variables=frozenset(('item',)),
        reads=('item.problemsRectified',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.quantityInUse)': Compiled(
        source='has(item.quantityInUse)',
        fast=fast_f6656a8e279e,
        exact=exact_f6656a8e279e,
        variables=frozenset(('item',)),
        reads=('item.quantityInUse',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.recommended) && has(item.total)': Compiled(
        source='has(item.recommended) && has(item.total)',
        fast=fast_e1f6edfb5039,
        exact=exact_e1f6edfb5039,
        variables=frozenset(('item',)),
        reads=('item.recommended', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.standardReachedDate)': Compiled(
        source='has(item.standardReachedDate)',
        fast=fast_4fbda0ed2f5a,
        exact=exact_4fbda0ed2f5a,
        variables=frozenset(('item',)),
        reads=('item.standardReachedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.tcmHallUpgraded) && has(item.withTcmHall)': Compiled(
        source='has(item.tcmHallUpgraded) && has(item.withTcmHall)',
        fast=fast_4bd9a333e8be,
        exact=exact_4bd9a333e8be,
        variables=frozenset(('item',)),
        reads=('item.tcmHallUpgraded', 'item.withTcmHall'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.thcSupported) && has(item.thcTotal)': Compiled(
        source='has(item.thcSupported) && has(item.thcTotal)',
        fast=fast_6b8148bda403,
        exact=exact_6b8148bda403,
        variables=frozenset(('item',)),
        reads=('item.thcSupported', 'item.thcTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.thcWithPhysician) && has(item.thcTotal)': Compiled(
        source='has(item.thcWithPhysician) && has(item.thcTotal)',
        fast=fast_71082a70655a,
        exact=exact_71082a70655a,
        variables=frozenset(('item',)),
        reads=('item.thcTotal', 'item.thcWithPhysician'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.theme)': Compiled(
        source='has(item.theme)',
        fast=fast_cba7812bda6f,
        exact=exact_cba7812bda6f,
        variables=frozenset(('item',)),
        reads=('item.theme',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.titleCode) && has(item.titleLevel)': Compiled(
        source='has(item.titleCode) && has(item.titleLevel)',
        fast=fast_869ac7cba836,
        exact=exact_869ac7cba836,
        variables=frozenset(('item',)),
        reads=('item.titleCode', 'item.titleLevel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.total) && has(item.belowStandard) && has(item.basic) && has(item.recommended) && has(item.notEvaluated)': Compiled(
        source='has(item.total) && has(item.belowStandard) && has(item.basic) && has(item.recommended) && has(item.notEvaluated)',
        fast=fast_76ef77a69e86,
        exact=exact_76ef77a69e86,
        variables=frozenset(('item',)),
        reads=('item.basic', 'item.belowStandard', 'item.notEvaluated', 'item.recommended', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.trainedDate)': Compiled(
        source='has(item.trainedDate)',
        fast=fast_4b56346a7a80,
        exact=exact_4b56346a7a80,
        variables=frozenset(('item',)),
        reads=('item.trainedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.unitsInspected) && has(item.unitsTotal)': Compiled(
        source='has(item.unitsInspected) && has(item.unitsTotal)',
        fast=fast_1b7be6c94118,
        exact=exact_1b7be6c94118,
        variables=frozenset(('item',)),
        reads=('item.unitsInspected', 'item.unitsTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.unitsInspectedInYear) && has(item.unitsInspected)': Compiled(
        source='has(item.unitsInspectedInYear) && has(item.unitsInspected)',
        fast=fast_57643a15ed15,
        exact=exact_57643a15ed15,
        variables=frozenset(('item',)),
        reads=('item.unitsInspected', 'item.unitsInspectedInYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.villageCode) && has(item.townshipCode)': Compiled(
        source='has(item.villageCode) && has(item.townshipCode)',
        fast=fast_68f3422efdbc,
        exact=exact_68f3422efdbc,
        variables=frozenset(('item',)),
        reads=('item.townshipCode', 'item.villageCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.villageName)': Compiled(
        source='has(item.villageName)',
        fast=fast_6f7cad5fbb71,
        exact=exact_6f7cad5fbb71,
        variables=frozenset(('item',)),
        reads=('item.villageName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.withSixTechniques) && has(item.total)': Compiled(
        source='has(item.withSixTechniques) && has(item.total)',
        fast=fast_3b068586aafc,
        exact=exact_3b068586aafc,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withSixTechniques'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.withTcmHall) && has(item.total)': Compiled(
        source='has(item.withTcmHall) && has(item.total)',
        fast=fast_c249bff7608f,
        exact=exact_c249bff7608f,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTcmHall'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.withTcmPavilion) && has(item.total)': Compiled(
        source='has(item.withTcmPavilion) && has(item.total)',
        fast=fast_041f33299990,
        exact=exact_041f33299990,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTcmPavilion'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.withTcmPhysician) && has(item.total)': Compiled(
        source='has(item.withTcmPhysician) && has(item.total)',
        fast=fast_79341918eff6,
        exact=exact_79341918eff6,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTcmPhysician'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.withTelemedicine) && has(item.total)': Compiled(
        source='has(item.withTelemedicine) && has(item.total)',
        fast=fast_0e5a7ff5bf52,
        exact=exact_0e5a7ff5bf52,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTelemedicine'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(item.withoutPharmacist) && has(item.total)': Compiled(
        source='has(item.withoutPharmacist) && has(item.total)',
        fast=fast_8fcbaa2d99ff,
        exact=exact_8fcbaa2d99ff,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withoutPharmacist'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.activity) && has(record.activity.cdcAreaOfficer)': Compiled(
        source='has(record.activity) && has(record.activity.cdcAreaOfficer)',
        fast=fast_d67c5b01baf3,
        exact=exact_d67c5b01baf3,
        variables=frozenset(('record',)),
        reads=('record.activity', 'record.activity.cdcAreaOfficer'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "has(record.activityKinds) ? (size(record.activityKinds) > 0 ? record.activityKinds.map(k, lookup('teaching-form', k, 'name_en')) : ['none']) : ['not given']": Compiled(
        source="has(record.activityKinds) ? (size(record.activityKinds) > 0 ? record.activityKinds.map(k, lookup('teaching-form', k, 'name_en')) : ['none']) : ['not given']",
        fast=fast_3c64d903173a,
        exact=exact_3c64d903173a,
        variables=frozenset(('record',)),
        reads=('record.activityKinds', 'record.activityKinds[]'),
        codes=(),
        columns=(('teaching-form', 'name_en'),),
        comparisons=(),
    ),
    "has(record.activityKinds) ? (size(record.activityKinds) > 0 ? record.activityKinds.map(k, lookup('teaching-form', k, 'name_zh')) : ['无']) : ['未填报']": Compiled(
        source="has(record.activityKinds) ? (size(record.activityKinds) > 0 ? record.activityKinds.map(k, lookup('teaching-form', k, 'name_zh')) : ['无']) : ['未填报']",
        fast=fast_3fda863ef113,
        exact=exact_3fda863ef113,
        variables=frozenset(('record',)),
        reads=('record.activityKinds', 'record.activityKinds[]'),
        codes=(),
        columns=(('teaching-form', 'name_zh'),),
        comparisons=(),
    ),
    'has(record.adjustedFrequency)': Compiled(
        source='has(record.adjustedFrequency)',
        fast=fast_d43c9088e99f,
        exact=exact_d43c9088e99f,
        variables=frozenset(('record',)),
        reads=('record.adjustedFrequency',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.adjustmentBasis)': Compiled(
        source='has(record.adjustmentBasis)',
        fast=fast_5dba22158749,
        exact=exact_5dba22158749,
        variables=frozenset(('record',)),
        reads=('record.adjustmentBasis',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.agreementNumber)': Compiled(
        source='has(record.agreementNumber)',
        fast=fast_a08bb5802a0f,
        exact=exact_a08bb5802a0f,
        variables=frozenset(('record',)),
        reads=('record.agreementNumber',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.appraisals)': Compiled(
        source='has(record.appraisals)',
        fast=fast_54e0530efa2d,
        exact=exact_54e0530efa2d,
        variables=frozenset(('record',)),
        reads=('record.appraisals',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.attendanceDates)': Compiled(
        source='has(record.attendanceDates)',
        fast=fast_93d6a20d03be,
        exact=exact_93d6a20d03be,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.awards)': Compiled(
        source='has(record.awards)',
        fast=fast_97613fd12c1d,
        exact=exact_97613fd12c1d,
        variables=frozenset(('record',)),
        reads=('record.awards',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.conduct) && has(record.conduct.insuranceDept) && has(record.conduct.insuranceDept.name)': Compiled(
        source='has(record.conduct) && has(record.conduct.insuranceDept) && has(record.conduct.insuranceDept.name)',
        fast=fast_8be69a58ced8,
        exact=exact_8be69a58ced8,
        variables=frozenset(('record',)),
        reads=('record.conduct', 'record.conduct.insuranceDept', 'record.conduct.insuranceDept.name'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.conduct) && has(record.conduct.insuranceManager)': Compiled(
        source='has(record.conduct) && has(record.conduct.insuranceManager)',
        fast=fast_51f5aa1a2474,
        exact=exact_51f5aa1a2474,
        variables=frozenset(('record',)),
        reads=('record.conduct', 'record.conduct.insuranceManager'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.conduct) && has(record.conduct.publicFundsAudit)': Compiled(
        source='has(record.conduct) && has(record.conduct.publicFundsAudit)',
        fast=fast_efdf387d7798,
        exact=exact_efdf387d7798,
        variables=frozenset(('record',)),
        reads=('record.conduct', 'record.conduct.publicFundsAudit'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.conduct) && has(record.conduct.spotChecks)': Compiled(
        source='has(record.conduct) && has(record.conduct.spotChecks)',
        fast=fast_59d26bd5543a,
        exact=exact_59d26bd5543a,
        variables=frozenset(('record',)),
        reads=('record.conduct', 'record.conduct.spotChecks'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.consortiumName)': Compiled(
        source='has(record.consortiumName)',
        fast=fast_06e84ccafef4,
        exact=exact_06e84ccafef4,
        variables=frozenset(('record',)),
        reads=('record.consortiumName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counties)': Compiled(
        source='has(record.counties)',
        fast=fast_9f9e5518d4e5,
        exact=exact_9f9e5518d4e5,
        variables=frozenset(('record',)),
        reads=('record.counties',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counties) && has(record.counties.keyCentralEligible) && has(record.counties.total)': Compiled(
        source='has(record.counties) && has(record.counties.keyCentralEligible) && has(record.counties.total)',
        fast=fast_9533bebb8db5,
        exact=exact_9533bebb8db5,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties.keyCentralEligible', 'record.counties.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counties) && has(record.counties.keyCentralMet) && has(record.counties.keyCentralEligible)': Compiled(
        source='has(record.counties) && has(record.counties.keyCentralMet) && has(record.counties.keyCentralEligible)',
        fast=fast_2280a97140f7,
        exact=exact_2280a97140f7,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties.keyCentralEligible', 'record.counties.keyCentralMet'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counties) && has(record.counties.withNewCommunityHospital) && has(record.counties.total)': Compiled(
        source='has(record.counties) && has(record.counties.withNewCommunityHospital) && has(record.counties.total)',
        fast=fast_0195db30041e,
        exact=exact_0195db30041e,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties.total', 'record.counties.withNewCommunityHospital'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counties) && has(record.counties.withPlatform) && has(record.counties.total)': Compiled(
        source='has(record.counties) && has(record.counties.withPlatform) && has(record.counties.total)',
        fast=fast_605580b15be4,
        exact=exact_605580b15be4,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties.total', 'record.counties.withPlatform'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counties) && has(record.counties.withoutRecommended) && has(record.counties.total)': Compiled(
        source='has(record.counties) && has(record.counties.withoutRecommended) && has(record.counties.total)',
        fast=fast_7aba8a684359,
        exact=exact_7aba8a684359,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties.total', 'record.counties.withoutRecommended'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counts) && has(record.counts.atStandardTotal) && has(record.counts.facilitiesTotal)': Compiled(
        source='has(record.counts) && has(record.counts.atStandardTotal) && has(record.counts.facilitiesTotal)',
        fast=fast_b2667e0a7124,
        exact=exact_b2667e0a7124,
        variables=frozenset(('record',)),
        reads=('record.counts', 'record.counts.atStandardTotal', 'record.counts.facilitiesTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counts) && has(record.counts.communityHospitalsTotal) && has(record.counts.facilitiesTotal)': Compiled(
        source='has(record.counts) && has(record.counts.communityHospitalsTotal) && has(record.counts.facilitiesTotal)',
        fast=fast_56255b258f29,
        exact=exact_56255b258f29,
        variables=frozenset(('record',)),
        reads=('record.counts', 'record.counts.communityHospitalsTotal', 'record.counts.facilitiesTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counts) && has(record.counts.newCommunityHospitals) && has(record.counts.communityHospitalsTotal)': Compiled(
        source='has(record.counts) && has(record.counts.newCommunityHospitals) && has(record.counts.communityHospitalsTotal)',
        fast=fast_ea0c75d1085b,
        exact=exact_ea0c75d1085b,
        variables=frozenset(('record',)),
        reads=('record.counts', 'record.counts.communityHospitalsTotal', 'record.counts.newCommunityHospitals'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counts) && has(record.counts.newCommunityHospitals) && has(record.newCommunityHospitalRoster)': Compiled(
        source='has(record.counts) && has(record.counts.newCommunityHospitals) && has(record.newCommunityHospitalRoster)',
        fast=fast_81c61a002f93,
        exact=exact_81c61a002f93,
        variables=frozenset(('record',)),
        reads=('record.counts', 'record.counts.newCommunityHospitals', 'record.newCommunityHospitalRoster'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counts) && has(record.counts.recommendedTotal) && has(record.counts.atStandardTotal)': Compiled(
        source='has(record.counts) && has(record.counts.recommendedTotal) && has(record.counts.atStandardTotal)',
        fast=fast_923269bb0a22,
        exact=exact_923269bb0a22,
        variables=frozenset(('record',)),
        reads=('record.counts', 'record.counts.atStandardTotal', 'record.counts.recommendedTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.counts) && has(record.counts.recommendedTotal) && has(record.recommendedRoster)': Compiled(
        source='has(record.counts) && has(record.counts.recommendedTotal) && has(record.recommendedRoster)',
        fast=fast_e120671247d9,
        exact=exact_e120671247d9,
        variables=frozenset(('record',)),
        reads=('record.counts', 'record.counts.recommendedTotal', 'record.recommendedRoster'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.countyHospital)': Compiled(
        source='has(record.countyHospital)',
        fast=fast_ed08fd4667a8,
        exact=exact_ed08fd4667a8,
        variables=frozenset(('record',)),
        reads=('record.countyHospital',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.countyHospitalKind)': Compiled(
        source='has(record.countyHospitalKind)',
        fast=fast_315cdb5d79b1,
        exact=exact_315cdb5d79b1,
        variables=frozenset(('record',)),
        reads=('record.countyHospitalKind',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.developmentPlan)': Compiled(
        source='has(record.developmentPlan)',
        fast=fast_4c03e5e1a64c,
        exact=exact_4c03e5e1a64c,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.developmentPlan) && has(record.developmentPlan.date)': Compiled(
        source='has(record.developmentPlan) && has(record.developmentPlan.date)',
        fast=fast_386317759d01,
        exact=exact_386317759d01,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan', 'record.developmentPlan.date'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.developmentPlan) && has(record.developmentPlan.number)': Compiled(
        source='has(record.developmentPlan) && has(record.developmentPlan.number)',
        fast=fast_79897bc2f63f,
        exact=exact_79897bc2f63f,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan', 'record.developmentPlan.number'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.divisionLevel)': Compiled(
        source='has(record.divisionLevel)',
        fast=fast_f6f56bb6a784,
        exact=exact_f6f56bb6a784,
        variables=frozenset(('record',)),
        reads=('record.divisionLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.divisionName)': Compiled(
        source='has(record.divisionName)',
        fast=fast_a8476e385e80,
        exact=exact_a8476e385e80,
        variables=frozenset(('record',)),
        reads=('record.divisionName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.document) && has(record.document.number)': Compiled(
        source='has(record.document) && has(record.document.number)',
        fast=fast_ebb51975bf9a,
        exact=exact_ebb51975bf9a,
        variables=frozenset(('record',)),
        reads=('record.document', 'record.document.number'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.document) && has(record.document.title)': Compiled(
        source='has(record.document) && has(record.document.title)',
        fast=fast_a348ae98c16e,
        exact=exact_a348ae98c16e,
        variables=frozenset(('record',)),
        reads=('record.document', 'record.document.title'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.dueDate)': Compiled(
        source='has(record.dueDate)',
        fast=fast_564919a80ffe,
        exact=exact_564919a80ffe,
        variables=frozenset(('record',)),
        reads=('record.dueDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.durationHalfDays)': Compiled(
        source='has(record.durationHalfDays)',
        fast=fast_31707fcd35ea,
        exact=exact_31707fcd35ea,
        variables=frozenset(('record',)),
        reads=('record.durationHalfDays',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.emergency) && has(record.emergency.coordinatingEmergencyCentre) && has(record.emergency.coordinatingEmergencyCentre.facilityId)': Compiled(
        source='has(record.emergency) && has(record.emergency.coordinatingEmergencyCentre) && has(record.emergency.coordinatingEmergencyCentre.facilityId)',
        fast=fast_75dea0e2dddc,
        exact=exact_75dea0e2dddc,
        variables=frozenset(('record',)),
        reads=('record.emergency', 'record.emergency.coordinatingEmergencyCentre', 'record.emergency.coordinatingEmergencyCentre.facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.emergency) && has(record.emergency.coordinatingEmergencyCentre) && has(record.emergency.coordinatingEmergencyCentre.name)': Compiled(
        source='has(record.emergency) && has(record.emergency.coordinatingEmergencyCentre) && has(record.emergency.coordinatingEmergencyCentre.name)',
        fast=fast_50d6afaeb029,
        exact=exact_50d6afaeb029,
        variables=frozenset(('record',)),
        reads=('record.emergency', 'record.emergency.coordinatingEmergencyCentre', 'record.emergency.coordinatingEmergencyCentre.name'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.emergency) && has(record.emergency.epidemicTriageRole)': Compiled(
        source='has(record.emergency) && has(record.emergency.epidemicTriageRole)',
        fast=fast_ee88c9a172c7,
        exact=exact_ee88c9a172c7,
        variables=frozenset(('record',)),
        reads=('record.emergency', 'record.emergency.epidemicTriageRole'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.emergency) && has(record.emergency.suppliesLastUpdated)': Compiled(
        source='has(record.emergency) && has(record.emergency.suppliesLastUpdated)',
        fast=fast_f6e9eb91a3b5,
        exact=exact_f6e9eb91a3b5,
        variables=frozenset(('record',)),
        reads=('record.emergency', 'record.emergency.suppliesLastUpdated'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.emergency) && has(record.emergency.testingPartner) && has(record.emergency.testingPartner.facilityId)': Compiled(
        source='has(record.emergency) && has(record.emergency.testingPartner) && has(record.emergency.testingPartner.facilityId)',
        fast=fast_e556305d57f7,
        exact=exact_e556305d57f7,
        variables=frozenset(('record',)),
        reads=('record.emergency', 'record.emergency.testingPartner', 'record.emergency.testingPartner.facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.emergency) && has(record.emergency.testingPartner) && has(record.emergency.testingPartner.name)': Compiled(
        source='has(record.emergency) && has(record.emergency.testingPartner) && has(record.emergency.testingPartner.name)',
        fast=fast_203a8f7d305a,
        exact=exact_203a8f7d305a,
        variables=frozenset(('record',)),
        reads=('record.emergency', 'record.emergency.testingPartner', 'record.emergency.testingPartner.name'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.endDate)': Compiled(
        source='has(record.endDate)',
        fast=fast_d8d68d030cf2,
        exact=exact_d8d68d030cf2,
        variables=frozenset(('record',)),
        reads=('record.endDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.endDate) ? record.endDate : record.plannedEndDate': Compiled(
        source='has(record.endDate) ? record.endDate : record.plannedEndDate',
        fast=fast_abef3ffb736f,
        exact=exact_abef3ffb736f,
        variables=frozenset(('record',)),
        reads=('record.endDate', 'record.plannedEndDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.endDate) ? record.endDate : record.roundDate': Compiled(
        source='has(record.endDate) ? record.endDate : record.roundDate',
        fast=fast_54dfdb6eed8e,
        exact=exact_54dfdb6eed8e,
        variables=frozenset(('record',)),
        reads=('record.endDate', 'record.roundDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.endReason)': Compiled(
        source='has(record.endReason)',
        fast=fast_69c6d54bc488,
        exact=exact_69c6d54bc488,
        variables=frozenset(('record',)),
        reads=('record.endReason',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facilities) && has(record.facilities.byType)': Compiled(
        source='has(record.facilities) && has(record.facilities.byType)',
        fast=fast_12435ee16391,
        exact=exact_12435ee16391,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities.byType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facilities) && has(record.facilities.keyCentralThcOutsideSeat) && has(record.facilities.keyCentralThc)': Compiled(
        source='has(record.facilities) && has(record.facilities.keyCentralThcOutsideSeat) && has(record.facilities.keyCentralThc)',
        fast=fast_9a42c57c0381,
        exact=exact_9a42c57c0381,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities.keyCentralThc', 'record.facilities.keyCentralThcOutsideSeat'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facilities) && has(record.facilities.keyCentralThcRecommended) && has(record.facilities.keyCentralThc)': Compiled(
        source='has(record.facilities) && has(record.facilities.keyCentralThcRecommended) && has(record.facilities.keyCentralThc)',
        fast=fast_7bf6a3cc91a6,
        exact=exact_7bf6a3cc91a6,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities.keyCentralThc', 'record.facilities.keyCentralThcRecommended'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.accreditationStatus)': Compiled(
        source='has(record.facility.accreditationStatus)',
        fast=fast_f6a077d3596c,
        exact=exact_f6a077d3596c,
        variables=frozenset(('record',)),
        reads=('record.facility.accreditationStatus',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.communityHospitalEstablishedDate)': Compiled(
        source='has(record.facility.communityHospitalEstablishedDate)',
        fast=fast_0096e7cb7b9c,
        exact=exact_0096e7cb7b9c,
        variables=frozenset(('record',)),
        reads=('record.facility.communityHospitalEstablishedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.communityHospitalEstablishedDate) || (has(record.facility.communityHospitalPlaque) && record.facility.communityHospitalPlaque)': Compiled(
        source='has(record.facility.communityHospitalEstablishedDate) || (has(record.facility.communityHospitalPlaque) && record.facility.communityHospitalPlaque)',
        fast=fast_52b298037988,
        exact=exact_52b298037988,
        variables=frozenset(('record',)),
        reads=('record.facility.communityHospitalEstablishedDate', 'record.facility.communityHospitalPlaque'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.institutionCode22)': Compiled(
        source='has(record.facility.institutionCode22)',
        fast=fast_d815509f0c81,
        exact=exact_d815509f0c81,
        variables=frozenset(('record',)),
        reads=('record.facility.institutionCode22',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.institutionTypeCode)': Compiled(
        source='has(record.facility.institutionTypeCode)',
        fast=fast_1ab7fe33c2ae,
        exact=exact_1ab7fe33c2ae,
        variables=frozenset(('record',)),
        reads=('record.facility.institutionTypeCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.openedDate)': Compiled(
        source='has(record.facility.openedDate)',
        fast=fast_92bde17a36cd,
        exact=exact_92bde17a36cd,
        variables=frozenset(('record',)),
        reads=('record.facility.openedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.openedDate) && has(record.facility.communityHospitalEstablishedDate)': Compiled(
        source='has(record.facility.openedDate) && has(record.facility.communityHospitalEstablishedDate)',
        fast=fast_018265f648e6,
        exact=exact_018265f648e6,
        variables=frozenset(('record',)),
        reads=('record.facility.communityHospitalEstablishedDate', 'record.facility.openedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.openedDate) && has(record.facility.standardReachedDate)': Compiled(
        source='has(record.facility.openedDate) && has(record.facility.standardReachedDate)',
        fast=fast_ebc78fe144b9,
        exact=exact_ebc78fe144b9,
        variables=frozenset(('record',)),
        reads=('record.facility.openedDate', 'record.facility.standardReachedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.parentFacilityId)': Compiled(
        source='has(record.facility.parentFacilityId)',
        fast=fast_4e38ef7537fc,
        exact=exact_4e38ef7537fc,
        variables=frozenset(('record',)),
        reads=('record.facility.parentFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.standardReachedDate)': Compiled(
        source='has(record.facility.standardReachedDate)',
        fast=fast_38222612b999,
        exact=exact_38222612b999,
        variables=frozenset(('record',)),
        reads=('record.facility.standardReachedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "has(record.facility.standardVersionCode) && record.facility.standardVersionCode in ['THC-2022', 'CHC-2022', 'VC-2022']": Compiled(
        source="has(record.facility.standardVersionCode) && record.facility.standardVersionCode in ['THC-2022', 'CHC-2022', 'VC-2022']",
        fast=fast_dc2cf855231c,
        exact=exact_dc2cf855231c,
        variables=frozenset(('record',)),
        reads=('record.facility.standardVersionCode',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.standardVersionCode', 'CHC-2022'), ('record.facility.standardVersionCode', 'THC-2022'), ('record.facility.standardVersionCode', 'VC-2022')),
    ),
    'has(record.facility.townshipCode)': Compiled(
        source='has(record.facility.townshipCode)',
        fast=fast_15c6fbb4518d,
        exact=exact_15c6fbb4518d,
        variables=frozenset(('record',)),
        reads=('record.facility.townshipCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.facility.villageCode)': Compiled(
        source='has(record.facility.villageCode)',
        fast=fast_d7538eed630c,
        exact=exact_d7538eed630c,
        variables=frozenset(('record',)),
        reads=('record.facility.villageCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.finance) && has(record.finance.subsidyPerformanceScore) && has(record.finance.subsidyPerformanceScore.numerator) && has(record.finance.subsidyPerformanceScore.denominator)': Compiled(
        source='has(record.finance) && has(record.finance.subsidyPerformanceScore) && has(record.finance.subsidyPerformanceScore.numerator) && has(record.finance.subsidyPerformanceScore.denominator)',
        fast=fast_85e0917f37d8,
        exact=exact_85e0917f37d8,
        variables=frozenset(('record',)),
        reads=('record.finance', 'record.finance.subsidyPerformanceScore', 'record.finance.subsidyPerformanceScore.denominator', 'record.finance.subsidyPerformanceScore.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.hostFacilityId)': Compiled(
        source='has(record.hostFacilityId)',
        fast=fast_de2d0028caaf,
        exact=exact_de2d0028caaf,
        variables=frozenset(('record',)),
        reads=('record.hostFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.information) && has(record.information.ehrOpened) && has(record.information.ehrTotal)': Compiled(
        source='has(record.information) && has(record.information.ehrOpened) && has(record.information.ehrTotal)',
        fast=fast_dcc7c2ff1a76,
        exact=exact_dcc7c2ff1a76,
        variables=frozenset(('record',)),
        reads=('record.information', 'record.information.ehrOpened', 'record.information.ehrTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.insurance) && has(record.insurance.primaryInsurancePay) && has(record.insurance.totalInsurancePay)': Compiled(
        source='has(record.insurance) && has(record.insurance.primaryInsurancePay) && has(record.insurance.totalInsurancePay)',
        fast=fast_c9d6a833a0db,
        exact=exact_c9d6a833a0db,
        variables=frozenset(('record',)),
        reads=('record.insurance', 'record.insurance.primaryInsurancePay', 'record.insurance.totalInsurancePay'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.isResident) && record.isResident': Compiled(
        source='has(record.isResident) && record.isResident',
        fast=fast_68c18b5b1569,
        exact=exact_68c18b5b1569,
        variables=frozenset(('record',)),
        reads=('record.isResident',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.issuerLevel)': Compiled(
        source='has(record.issuerLevel)',
        fast=fast_0221a7e44951,
        exact=exact_0221a7e44951,
        variables=frozenset(('record',)),
        reads=('record.issuerLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.leadFacilityId)': Compiled(
        source='has(record.leadFacilityId)',
        fast=fast_6b137abf92c6,
        exact=exact_6b137abf92c6,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.leadFacilityName)': Compiled(
        source='has(record.leadFacilityName)',
        fast=fast_d0ab959bd334,
        exact=exact_d0ab959bd334,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.members)': Compiled(
        source='has(record.members)',
        fast=fast_92a156e40048,
        exact=exact_92a156e40048,
        variables=frozenset(('record',)),
        reads=('record.members',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.newCommunityHospitalRoster)': Compiled(
        source='has(record.newCommunityHospitalRoster)',
        fast=fast_3186e93528fb,
        exact=exact_3186e93528fb,
        variables=frozenset(('record',)),
        reads=('record.newCommunityHospitalRoster',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.periodId)': Compiled(
        source='has(record.periodId)',
        fast=fast_cec667267789,
        exact=exact_cec667267789,
        variables=frozenset(('record',)),
        reads=('record.periodId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.personsReferred) && has(record.personsSeen)': Compiled(
        source='has(record.personsReferred) && has(record.personsSeen)',
        fast=fast_ecb0fe35e276,
        exact=exact_ecb0fe35e276,
        variables=frozenset(('record',)),
        reads=('record.personsReferred', 'record.personsSeen'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.pharmacy)': Compiled(
        source='has(record.pharmacy)',
        fast=fast_afee18ea08a2,
        exact=exact_afee18ea08a2,
        variables=frozenset(('record',)),
        reads=('record.pharmacy',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.planIssuedDate)': Compiled(
        source='has(record.planIssuedDate)',
        fast=fast_d7f8fef80548,
        exact=exact_d7f8fef80548,
        variables=frozenset(('record',)),
        reads=('record.planIssuedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.plannedDispatchPeriod)': Compiled(
        source='has(record.plannedDispatchPeriod)',
        fast=fast_b346d5e49d90,
        exact=exact_b346d5e49d90,
        variables=frozenset(('record',)),
        reads=('record.plannedDispatchPeriod',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.plannedEndDate)': Compiled(
        source='has(record.plannedEndDate)',
        fast=fast_08be6755de67,
        exact=exact_08be6755de67,
        variables=frozenset(('record',)),
        reads=('record.plannedEndDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.prefectures)': Compiled(
        source='has(record.prefectures)',
        fast=fast_1af3181de242,
        exact=exact_1af3181de242,
        variables=frozenset(('record',)),
        reads=('record.prefectures',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.providerName)': Compiled(
        source='has(record.providerName)',
        fast=fast_8f1cd965a331,
        exact=exact_8f1cd965a331,
        variables=frozenset(('record',)),
        reads=('record.providerName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.publicHealth) && has(record.publicHealth.emergencyTeams)': Compiled(
        source='has(record.publicHealth) && has(record.publicHealth.emergencyTeams)',
        fast=fast_f41ef93edd0f,
        exact=exact_f41ef93edd0f,
        variables=frozenset(('record',)),
        reads=('record.publicHealth', 'record.publicHealth.emergencyTeams'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.quality) && has(record.quality.qcCentreName)': Compiled(
        source='has(record.quality) && has(record.quality.qcCentreName)',
        fast=fast_3f726281f0c7,
        exact=exact_3f726281f0c7,
        variables=frozenset(('record',)),
        reads=('record.quality', 'record.quality.qcCentreName'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "has(record.recipientLeadsConsortium) && record.recipientLeadsConsortium && has(record.leadFacilityId) && has(record.carrierType) && record.carrierType == 'COUNTY_CONSORTIUM'": Compiled(
        source="has(record.recipientLeadsConsortium) && record.recipientLeadsConsortium && has(record.leadFacilityId) && has(record.carrierType) && record.carrierType == 'COUNTY_CONSORTIUM'",
        fast=fast_3baae0bd50a8,
        exact=exact_3baae0bd50a8,
        variables=frozenset(('record',)),
        reads=('record.carrierType', 'record.leadFacilityId', 'record.recipientLeadsConsortium'),
        codes=(),
        columns=(),
        comparisons=(('record.carrierType', 'COUNTY_CONSORTIUM'),),
    ),
    'has(record.recipientName)': Compiled(
        source='has(record.recipientName)',
        fast=fast_596d6d0e629f,
        exact=exact_596d6d0e629f,
        variables=frozenset(('record',)),
        reads=('record.recipientName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.recommendedRoster)': Compiled(
        source='has(record.recommendedRoster)',
        fast=fast_a5a8e4302a2c,
        exact=exact_a5a8e4302a2c,
        variables=frozenset(('record',)),
        reads=('record.recommendedRoster',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.region) && has(record.region.regionGroup)': Compiled(
        source='has(record.region) && has(record.region.regionGroup)',
        fast=fast_c91e3310be98,
        exact=exact_c91e3310be98,
        variables=frozenset(('record',)),
        reads=('record.region', 'record.region.regionGroup'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.reporterLevel)': Compiled(
        source='has(record.reporterLevel)',
        fast=fast_560345c1ba5d,
        exact=exact_560345c1ba5d,
        variables=frozenset(('record',)),
        reads=('record.reporterLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.responsibilityZone)': Compiled(
        source='has(record.responsibilityZone)',
        fast=fast_d284bb09da59,
        exact=exact_d284bb09da59,
        variables=frozenset(('record',)),
        reads=('record.responsibilityZone',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.rounds) && has(record.rounds.adjustedVillages)': Compiled(
        source='has(record.rounds) && has(record.rounds.adjustedVillages)',
        fast=fast_063b766e02be,
        exact=exact_063b766e02be,
        variables=frozenset(('record',)),
        reads=('record.rounds', 'record.rounds.adjustedVillages'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.rounds) && has(record.rounds.countyQuarters) && has(record.rounds.countyQuarters.numerator) && has(record.rounds.countyQuarters.denominator)': Compiled(
        source='has(record.rounds) && has(record.rounds.countyQuarters) && has(record.rounds.countyQuarters.numerator) && has(record.rounds.countyQuarters.denominator)',
        fast=fast_aaf2a6374566,
        exact=exact_aaf2a6374566,
        variables=frozenset(('record',)),
        reads=('record.rounds', 'record.rounds.countyQuarters', 'record.rounds.countyQuarters.denominator', 'record.rounds.countyQuarters.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.rounds) && has(record.rounds.townshipMonths) && has(record.rounds.townshipMonths.numerator) && has(record.rounds.townshipMonths.denominator)': Compiled(
        source='has(record.rounds) && has(record.rounds.townshipMonths) && has(record.rounds.townshipMonths.numerator) && has(record.rounds.townshipMonths.denominator)',
        fast=fast_8c415ed68ba4,
        exact=exact_8c415ed68ba4,
        variables=frozenset(('record',)),
        reads=('record.rounds', 'record.rounds.townshipMonths', 'record.rounds.townshipMonths.denominator', 'record.rounds.townshipMonths.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.rounds) && has(record.rounds.villageWeeks) && has(record.rounds.villageWeeks.numerator) && has(record.rounds.villageWeeks.denominator)': Compiled(
        source='has(record.rounds) && has(record.rounds.villageWeeks) && has(record.rounds.villageWeeks.numerator) && has(record.rounds.villageWeeks.denominator)',
        fast=fast_7c27d70f62fa,
        exact=exact_7c27d70f62fa,
        variables=frozenset(('record',)),
        reads=('record.rounds', 'record.rounds.villageWeeks', 'record.rounds.villageWeeks.denominator', 'record.rounds.villageWeeks.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.safety) && has(record.safety.safetyMonthDate)': Compiled(
        source='has(record.safety) && has(record.safety.safetyMonthDate)',
        fast=fast_26c754ace7ee,
        exact=exact_26c754ace7ee,
        variables=frozenset(('record',)),
        reads=('record.safety', 'record.safety.safetyMonthDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.serviceDays) && has(record.attendanceDates)': Compiled(
        source='has(record.serviceDays) && has(record.attendanceDates)',
        fast=fast_ff7b9f4e040b,
        exact=exact_ff7b9f4e040b,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates', 'record.serviceDays'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.services) && has(record.services.primaryVisits) && has(record.services.totalVisits)': Compiled(
        source='has(record.services) && has(record.services.primaryVisits) && has(record.services.totalVisits)',
        fast=fast_47392ef2bb48,
        exact=exact_47392ef2bb48,
        variables=frozenset(('record',)),
        reads=('record.services', 'record.services.primaryVisits', 'record.services.totalVisits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.specialtyPlan)': Compiled(
        source='has(record.specialtyPlan)',
        fast=fast_ad67a261e0fc,
        exact=exact_ad67a261e0fc,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.specialtyPlan) && has(record.specialtyPlan.date)': Compiled(
        source='has(record.specialtyPlan) && has(record.specialtyPlan.date)',
        fast=fast_aee767d4ad20,
        exact=exact_aee767d4ad20,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan', 'record.specialtyPlan.date'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.specialtyPlan) && has(record.specialtyPlan.number)': Compiled(
        source='has(record.specialtyPlan) && has(record.specialtyPlan.number)',
        fast=fast_23a040e3ff9f,
        exact=exact_23a040e3ff9f,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan', 'record.specialtyPlan.number'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff)': Compiled(
        source='has(record.staff)',
        fast=fast_be49e5c18874,
        exact=exact_be49e5c18874,
        variables=frozenset(('record',)),
        reads=('record.staff',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staff.gpPaediatricTrained) && has(record.staff.gpCount)': Compiled(
        source='has(record.staff) && has(record.staff.gpPaediatricTrained) && has(record.staff.gpCount)',
        fast=fast_ed51a9609a1c,
        exact=exact_ed51a9609a1c,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff.gpCount', 'record.staff.gpPaediatricTrained'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staff.gpRotatedCount) && has(record.staff.gpCount)': Compiled(
        source='has(record.staff) && has(record.staff.gpRotatedCount) && has(record.staff.gpCount)',
        fast=fast_d0870955ee78,
        exact=exact_d0870955ee78,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff.gpCount', 'record.staff.gpRotatedCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staff.phInstitutionTechnical) && has(record.staff.phInstitutionStaff)': Compiled(
        source='has(record.staff) && has(record.staff.phInstitutionTechnical) && has(record.staff.phInstitutionStaff)',
        fast=fast_7b696c0e1696,
        exact=exact_7b696c0e1696,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff.phInstitutionStaff', 'record.staff.phInstitutionTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staff.postsIntermediate) && has(record.staff.postsTechnical)': Compiled(
        source='has(record.staff) && has(record.staff.postsIntermediate) && has(record.staff.postsTechnical)',
        fast=fast_ee66e9c10bc0,
        exact=exact_ee66e9c10bc0,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff.postsIntermediate', 'record.staff.postsTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staff.postsSenior) && has(record.staff.postsTechnical)': Compiled(
        source='has(record.staff) && has(record.staff.postsSenior) && has(record.staff.postsTechnical)',
        fast=fast_0c4adff82007,
        exact=exact_0c4adff82007,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff.postsSenior', 'record.staff.postsTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staff.wageBasis)': Compiled(
        source='has(record.staff) && has(record.staff.wageBasis)',
        fast=fast_5ee3b9c6ec65,
        exact=exact_5ee3b9c6ec65,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff.wageBasis'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.staff) && has(record.staffCount)': Compiled(
        source='has(record.staff) && has(record.staffCount)',
        fast=fast_e9a1f8569a8c,
        exact=exact_e9a1f8569a8c,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staffCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.startYear) && has(record.endYear)': Compiled(
        source='has(record.startYear) && has(record.endYear)',
        fast=fast_c534a785136c,
        exact=exact_c534a785136c,
        variables=frozenset(('record',)),
        reads=('record.endYear', 'record.startYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.submitter.authorityId)': Compiled(
        source='has(record.submitter.authorityId)',
        fast=fast_e5027f6f8e1e,
        exact=exact_e5027f6f8e1e,
        variables=frozenset(('record',)),
        reads=('record.submitter.authorityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.submitter.facilityId)': Compiled(
        source='has(record.submitter.facilityId)',
        fast=fast_36d4e4c4fe54,
        exact=exact_36d4e4c4fe54,
        variables=frozenset(('record',)),
        reads=('record.submitter.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.summary) && has(record.summary.number)': Compiled(
        source='has(record.summary) && has(record.summary.number)',
        fast=fast_29f6e0de0bc8,
        exact=exact_29f6e0de0bc8,
        variables=frozenset(('record',)),
        reads=('record.summary', 'record.summary.number'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.summary) && has(record.summary.title)': Compiled(
        source='has(record.summary) && has(record.summary.title)',
        fast=fast_1479d8e1f765,
        exact=exact_1479d8e1f765,
        variables=frozenset(('record',)),
        reads=('record.summary', 'record.summary.title'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.supersedes)': Compiled(
        source='has(record.supersedes)',
        fast=fast_bd8de881c3e2,
        exact=exact_bd8de881c3e2,
        variables=frozenset(('record',)),
        reads=('record.supersedes',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.support) && has(record.support.awarenessRate) && has(record.support.awarenessRate.numerator) && has(record.support.awarenessRate.denominator)': Compiled(
        source='has(record.support) && has(record.support.awarenessRate) && has(record.support.awarenessRate.numerator) && has(record.support.awarenessRate.denominator)',
        fast=fast_8332b8948d8e,
        exact=exact_8332b8948d8e,
        variables=frozenset(('record',)),
        reads=('record.support', 'record.support.awarenessRate', 'record.support.awarenessRate.denominator', 'record.support.awarenessRate.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.support) && has(record.support.countyHospitalsBelowSupported) && has(record.support.countyHospitalsBelowRecommended)': Compiled(
        source='has(record.support) && has(record.support.countyHospitalsBelowSupported) && has(record.support.countyHospitalsBelowRecommended)',
        fast=fast_e7795d7b4671,
        exact=exact_e7795d7b4671,
        variables=frozenset(('record',)),
        reads=('record.support', 'record.support.countyHospitalsBelowRecommended', 'record.support.countyHospitalsBelowSupported'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.support) && has(record.support.oneToOneRelations) && has(record.support.countyHospitalRelations)': Compiled(
        source='has(record.support) && has(record.support.oneToOneRelations) && has(record.support.countyHospitalRelations)',
        fast=fast_59b6b53b8aeb,
        exact=exact_59b6b53b8aeb,
        variables=frozenset(('record',)),
        reads=('record.support', 'record.support.countyHospitalRelations', 'record.support.oneToOneRelations'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.support) && has(record.support.tiers)': Compiled(
        source='has(record.support) && has(record.support.tiers)',
        fast=fast_6390bfd402ea,
        exact=exact_6390bfd402ea,
        variables=frozenset(('record',)),
        reads=('record.support', 'record.support.tiers'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.supportTier)': Compiled(
        source='has(record.supportTier)',
        fast=fast_e6cd1de39d79,
        exact=exact_e6cd1de39d79,
        variables=frozenset(('record',)),
        reads=('record.supportTier',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "has(record.supporterIsUrban) && record.supporterType in ['H3', 'H2']": Compiled(
        source="has(record.supporterIsUrban) && record.supporterType in ['H3', 'H2']",
        fast=fast_7eb240aea52d,
        exact=exact_7eb240aea52d,
        variables=frozenset(('record',)),
        reads=('record.supporterIsUrban', 'record.supporterType'),
        codes=(),
        columns=(),
        comparisons=(('record.supporterType', 'H2'), ('record.supporterType', 'H3')),
    ),
    "has(record.supporterLevel) && record.supporterType in ['H3', 'H2']": Compiled(
        source="has(record.supporterLevel) && record.supporterType in ['H3', 'H2']",
        fast=fast_d451e0446ab8,
        exact=exact_d451e0446ab8,
        variables=frozenset(('record',)),
        reads=('record.supporterLevel', 'record.supporterType'),
        codes=(),
        columns=(),
        comparisons=(('record.supporterType', 'H2'), ('record.supporterType', 'H3')),
    ),
    'has(record.supporterName)': Compiled(
        source='has(record.supporterName)',
        fast=fast_42bf5a63f05d,
        exact=exact_42bf5a63f05d,
        variables=frozenset(('record',)),
        reads=('record.supporterName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.tcm) && has(record.tcm.tcmPromotionCentre) && has(record.tcm.tcmPromotionCentre.facilityId)': Compiled(
        source='has(record.tcm) && has(record.tcm.tcmPromotionCentre) && has(record.tcm.tcmPromotionCentre.facilityId)',
        fast=fast_19cdf8f7ea62,
        exact=exact_19cdf8f7ea62,
        variables=frozenset(('record',)),
        reads=('record.tcm', 'record.tcm.tcmPromotionCentre', 'record.tcm.tcmPromotionCentre.facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.tcm) && has(record.tcm.tcmPromotionCentre) && has(record.tcm.tcmPromotionCentre.name)': Compiled(
        source='has(record.tcm) && has(record.tcm.tcmPromotionCentre) && has(record.tcm.tcmPromotionCentre.name)',
        fast=fast_4602704b8af3,
        exact=exact_4602704b8af3,
        variables=frozenset(('record',)),
        reads=('record.tcm', 'record.tcm.tcmPromotionCentre', 'record.tcm.tcmPromotionCentre.name'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.telemedicine) && has(record.telemedicine.facilitiesWithTelemedicine) && has(record.telemedicine.facilitiesTotal)': Compiled(
        source='has(record.telemedicine) && has(record.telemedicine.facilitiesWithTelemedicine) && has(record.telemedicine.facilitiesTotal)',
        fast=fast_bdd7090bdb99,
        exact=exact_bdd7090bdb99,
        variables=frozenset(('record',)),
        reads=('record.telemedicine', 'record.telemedicine.facilitiesTotal', 'record.telemedicine.facilitiesWithTelemedicine'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.titleCode) && has(record.titleLevel)': Compiled(
        source='has(record.titleCode) && has(record.titleLevel)',
        fast=fast_61bbc102865a,
        exact=exact_61bbc102865a,
        variables=frozenset(('record',)),
        reads=('record.titleCode', 'record.titleLevel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.townships)': Compiled(
        source='has(record.townships)',
        fast=fast_9ec8d735fd39,
        exact=exact_9ec8d735fd39,
        variables=frozenset(('record',)),
        reads=('record.townships',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.validFrom)': Compiled(
        source='has(record.validFrom)',
        fast=fast_1810d38d875d,
        exact=exact_1810d38d875d,
        variables=frozenset(('record',)),
        reads=('record.validFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.validFrom) && has(item.joinedDate)': Compiled(
        source='has(record.validFrom) && has(item.joinedDate)',
        fast=fast_72d7a28c09fd,
        exact=exact_72d7a28c09fd,
        variables=frozenset(('item', 'record')),
        reads=('item.joinedDate', 'record.validFrom'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.validFrom) && has(record.validTo)': Compiled(
        source='has(record.validFrom) && has(record.validTo)',
        fast=fast_2b4c2bdf5f1f,
        exact=exact_2b4c2bdf5f1f,
        variables=frozenset(('record',)),
        reads=('record.validFrom', 'record.validTo'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.validTo)': Compiled(
        source='has(record.validTo)',
        fast=fast_d25881be0ec0,
        exact=exact_d25881be0ec0,
        variables=frozenset(('record',)),
        reads=('record.validTo',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinic)': Compiled(
        source='has(record.villageClinic)',
        fast=fast_4359af5f6993,
        exact=exact_4359af5f6993,
        variables=frozenset(('record',)),
        reads=('record.villageClinic',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedAssets)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedAssets)',
        fast=fast_350cf0ce1c84,
        exact=exact_350cf0ce1c84,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.integratedAll', 'record.villageClinics.integratedAssets'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedFinance)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedFinance)',
        fast=fast_5a65eccf9af9,
        exact=exact_5a65eccf9af9,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.integratedAll', 'record.villageClinics.integratedFinance'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedPersonnel)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.integratedAll) && has(record.villageClinics.integratedPersonnel)',
        fast=fast_b0629fa00b80,
        exact=exact_b0629fa00b80,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.integratedAll', 'record.villageClinics.integratedPersonnel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.integratedAssets) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.integratedAssets) && has(record.villageClinics.total)',
        fast=fast_fd0249919d5b,
        exact=exact_fd0249919d5b,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.integratedAssets', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.integratedFinance) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.integratedFinance) && has(record.villageClinics.total)',
        fast=fast_ab732ab2de2b,
        exact=exact_ab732ab2de2b,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.integratedFinance', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.integratedPersonnel) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.integratedPersonnel) && has(record.villageClinics.total)',
        fast=fast_8c16f6a4f080,
        exact=exact_8c16f6a4f080,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.integratedPersonnel', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.reachingStandard) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.reachingStandard) && has(record.villageClinics.total)',
        fast=fast_d26de29a850f,
        exact=exact_d26de29a850f,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.reachingStandard', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.villageDoctorLicensed) && has(record.villageClinics.villageDoctorTotal)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.villageDoctorLicensed) && has(record.villageClinics.villageDoctorTotal)',
        fast=fast_f63d734722f0,
        exact=exact_f63d734722f0,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.villageDoctorLicensed', 'record.villageClinics.villageDoctorTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.villageDoctorPensionCovered) && has(record.villageClinics.villageDoctorTotal)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.villageDoctorPensionCovered) && has(record.villageClinics.villageDoctorTotal)',
        fast=fast_07fa08a258e6,
        exact=exact_07fa08a258e6,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.villageDoctorPensionCovered', 'record.villageClinics.villageDoctorTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.withSixTechniques) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.withSixTechniques) && has(record.villageClinics.total)',
        fast=fast_af688045d0b3,
        exact=exact_af688045d0b3,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.total', 'record.villageClinics.withSixTechniques'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.withTcmPavilion) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.withTcmPavilion) && has(record.villageClinics.total)',
        fast=fast_fb61f87a8049,
        exact=exact_fb61f87a8049,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.total', 'record.villageClinics.withTcmPavilion'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageClinics) && has(record.villageClinics.withTelemedicine) && has(record.villageClinics.total)': Compiled(
        source='has(record.villageClinics) && has(record.villageClinics.withTelemedicine) && has(record.villageClinics.total)',
        fast=fast_5ba27b4df4ed,
        exact=exact_5ba27b4df4ed,
        variables=frozenset(('record',)),
        reads=('record.villageClinics', 'record.villageClinics.total', 'record.villageClinics.withTelemedicine'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageCoverage) && has(record.villageCoverage.byMode)': Compiled(
        source='has(record.villageCoverage) && has(record.villageCoverage.byMode)',
        fast=fast_21b244b7f545,
        exact=exact_21b244b7f545,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage', 'record.villageCoverage.byMode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villageCoverage) && has(record.villageCoverage.villagesUncovered) && has(record.villageCoverage.villagesTotal)': Compiled(
        source='has(record.villageCoverage) && has(record.villageCoverage.villagesUncovered) && has(record.villageCoverage.villagesTotal)',
        fast=fast_7f67ba294697,
        exact=exact_7f67ba294697,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage', 'record.villageCoverage.villagesTotal', 'record.villageCoverage.villagesUncovered'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villages)': Compiled(
        source='has(record.villages)',
        fast=fast_e909ea54e657,
        exact=exact_e909ea54e657,
        variables=frozenset(('record',)),
        reads=('record.villages',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.villages) && has(record.townships)': Compiled(
        source='has(record.villages) && has(record.townships)',
        fast=fast_b516cc52a9bc,
        exact=exact_b516cc52a9bc,
        variables=frozenset(('record',)),
        reads=('record.townships', 'record.villages'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(record.yearly)': Compiled(
        source='has(record.yearly)',
        fast=fast_8932a2868994,
        exact=exact_8932a2868994,
        variables=frozenset(('record',)),
        reads=('record.yearly',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'has(unit.recipientName) ? unit.recipientName : unit.recipientFacilityId': Compiled(
        source='has(unit.recipientName) ? unit.recipientName : unit.recipientFacilityId',
        fast=fast_9f128b6cb7d7,
        exact=exact_9f128b6cb7d7,
        variables=frozenset(('unit',)),
        reads=('unit.recipientFacilityId', 'unit.recipientName'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item) && item <= record.asOfDate': Compiled(
        source='isDate(item) && item <= record.asOfDate',
        fast=fast_0c933f19280d,
        exact=exact_0c933f19280d,
        variables=frozenset(('item', 'record')),
        reads=('item', 'record.asOfDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.actDate) && item.actDate <= item.date': Compiled(
        source='isDate(item.actDate) && item.actDate <= item.date',
        fast=fast_dcfa54ec1d81,
        exact=exact_dcfa54ec1d81,
        variables=frozenset(('item',)),
        reads=('item.actDate', 'item.date'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.closedDate)': Compiled(
        source='isDate(item.closedDate)',
        fast=fast_4c89eb88cf11,
        exact=exact_4c89eb88cf11,
        variables=frozenset(('item',)),
        reads=('item.closedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.communityHospitalEstablishedDate)': Compiled(
        source='isDate(item.communityHospitalEstablishedDate)',
        fast=fast_13fa8355ade5,
        exact=exact_13fa8355ade5,
        variables=frozenset(('item',)),
        reads=('item.communityHospitalEstablishedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.coverageFrom)': Compiled(
        source='isDate(item.coverageFrom)',
        fast=fast_8faf3669972a,
        exact=exact_8faf3669972a,
        variables=frozenset(('item',)),
        reads=('item.coverageFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.date)': Compiled(
        source='isDate(item.date)',
        fast=fast_bd5498be977d,
        exact=exact_bd5498be977d,
        variables=frozenset(('item',)),
        reads=('item.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.date) && item.date <= record.asOfDate': Compiled(
        source='isDate(item.date) && item.date <= record.asOfDate',
        fast=fast_31dd4833210b,
        exact=exact_31dd4833210b,
        variables=frozenset(('item', 'record')),
        reads=('item.date', 'record.asOfDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.joinedDate)': Compiled(
        source='isDate(item.joinedDate)',
        fast=fast_cef67165c563,
        exact=exact_cef67165c563,
        variables=frozenset(('item',)),
        reads=('item.joinedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.leftDate)': Compiled(
        source='isDate(item.leftDate)',
        fast=fast_8de8aa54e992,
        exact=exact_8de8aa54e992,
        variables=frozenset(('item',)),
        reads=('item.leftDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.openedDate)': Compiled(
        source='isDate(item.openedDate)',
        fast=fast_7db29ff3be1c,
        exact=exact_7db29ff3be1c,
        variables=frozenset(('item',)),
        reads=('item.openedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.reviewDate) && item.reviewDate <= record.asOfDate': Compiled(
        source='isDate(item.reviewDate) && item.reviewDate <= record.asOfDate',
        fast=fast_8aa8aaa0dd8d,
        exact=exact_8aa8aaa0dd8d,
        variables=frozenset(('item', 'record')),
        reads=('item.reviewDate', 'record.asOfDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.standardReachedDate)': Compiled(
        source='isDate(item.standardReachedDate)',
        fast=fast_3867c546f6a0,
        exact=exact_3867c546f6a0,
        variables=frozenset(('item',)),
        reads=('item.standardReachedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(item.trainedDate) && item.trainedDate <= record.asOfDate': Compiled(
        source='isDate(item.trainedDate) && item.trainedDate <= record.asOfDate',
        fast=fast_91761ef43c6c,
        exact=exact_91761ef43c6c,
        variables=frozenset(('item', 'record')),
        reads=('item.trainedDate', 'record.asOfDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.asOfDate)': Compiled(
        source='isDate(record.asOfDate)',
        fast=fast_67bbada84ef3,
        exact=exact_67bbada84ef3,
        variables=frozenset(('record',)),
        reads=('record.asOfDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.developmentPlan.date)': Compiled(
        source='isDate(record.developmentPlan.date)',
        fast=fast_e930b0cd474a,
        exact=exact_e930b0cd474a,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.dueDate)': Compiled(
        source='isDate(record.dueDate)',
        fast=fast_1b52b4aa338a,
        exact=exact_1b52b4aa338a,
        variables=frozenset(('record',)),
        reads=('record.dueDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.emergency.suppliesLastUpdated) && record.emergency.suppliesLastUpdated <= record.asOfDate': Compiled(
        source='isDate(record.emergency.suppliesLastUpdated) && record.emergency.suppliesLastUpdated <= record.asOfDate',
        fast=fast_db92600d0a77,
        exact=exact_db92600d0a77,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.emergency.suppliesLastUpdated'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.endDate)': Compiled(
        source='isDate(record.endDate)',
        fast=fast_59defba8817a,
        exact=exact_59defba8817a,
        variables=frozenset(('record',)),
        reads=('record.endDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.facility.communityHospitalEstablishedDate) && record.facility.communityHospitalEstablishedDate <= record.asOfDate': Compiled(
        source='isDate(record.facility.communityHospitalEstablishedDate) && record.facility.communityHospitalEstablishedDate <= record.asOfDate',
        fast=fast_b06ca5a6a9af,
        exact=exact_b06ca5a6a9af,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.facility.communityHospitalEstablishedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.facility.openedDate) && record.facility.openedDate <= record.asOfDate': Compiled(
        source='isDate(record.facility.openedDate) && record.facility.openedDate <= record.asOfDate',
        fast=fast_58b11c0547bf,
        exact=exact_58b11c0547bf,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.facility.openedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.facility.standardReachedDate) && record.facility.standardReachedDate <= record.asOfDate': Compiled(
        source='isDate(record.facility.standardReachedDate) && record.facility.standardReachedDate <= record.asOfDate',
        fast=fast_c162f2bf9a5c,
        exact=exact_c162f2bf9a5c,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.facility.standardReachedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.period.end)': Compiled(
        source='isDate(record.period.end)',
        fast=fast_3ce7aa9542b0,
        exact=exact_3ce7aa9542b0,
        variables=frozenset(('record',)),
        reads=('record.period.end',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.period.start)': Compiled(
        source='isDate(record.period.start)',
        fast=fast_605b264beb51,
        exact=exact_605b264beb51,
        variables=frozenset(('record',)),
        reads=('record.period.start',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.planIssuedDate)': Compiled(
        source='isDate(record.planIssuedDate)',
        fast=fast_887927065ddf,
        exact=exact_887927065ddf,
        variables=frozenset(('record',)),
        reads=('record.planIssuedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.plannedDispatchPeriod.end)': Compiled(
        source='isDate(record.plannedDispatchPeriod.end)',
        fast=fast_5b91ad38e470,
        exact=exact_5b91ad38e470,
        variables=frozenset(('record',)),
        reads=('record.plannedDispatchPeriod.end',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.plannedDispatchPeriod.start)': Compiled(
        source='isDate(record.plannedDispatchPeriod.start)',
        fast=fast_82138cc39809,
        exact=exact_82138cc39809,
        variables=frozenset(('record',)),
        reads=('record.plannedDispatchPeriod.start',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.plannedEndDate)': Compiled(
        source='isDate(record.plannedEndDate)',
        fast=fast_ba7b0c458e72,
        exact=exact_ba7b0c458e72,
        variables=frozenset(('record',)),
        reads=('record.plannedEndDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.registerDate)': Compiled(
        source='isDate(record.registerDate)',
        fast=fast_6625cf9e6f41,
        exact=exact_6625cf9e6f41,
        variables=frozenset(('record',)),
        reads=('record.registerDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.roundDate)': Compiled(
        source='isDate(record.roundDate)',
        fast=fast_4f433e746511,
        exact=exact_4f433e746511,
        variables=frozenset(('record',)),
        reads=('record.roundDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.safety.safetyMonthDate)': Compiled(
        source='isDate(record.safety.safetyMonthDate)',
        fast=fast_0f7f1d4319f4,
        exact=exact_0f7f1d4319f4,
        variables=frozenset(('record',)),
        reads=('record.safety.safetyMonthDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.specialtyPlan.date)': Compiled(
        source='isDate(record.specialtyPlan.date)',
        fast=fast_6a09f42dd5b0,
        exact=exact_6a09f42dd5b0,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.startDate)': Compiled(
        source='isDate(record.startDate)',
        fast=fast_c608c0cff338,
        exact=exact_c608c0cff338,
        variables=frozenset(('record',)),
        reads=('record.startDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.submittedAt)': Compiled(
        source='isDate(record.submittedAt)',
        fast=fast_799c280966ce,
        exact=exact_799c280966ce,
        variables=frozenset(('record',)),
        reads=('record.submittedAt',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.validFrom)': Compiled(
        source='isDate(record.validFrom)',
        fast=fast_bd978739b9ad,
        exact=exact_bd978739b9ad,
        variables=frozenset(('record',)),
        reads=('record.validFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'isDate(record.validTo)': Compiled(
        source='isDate(record.validTo)',
        fast=fast_e4fa6dd0fdf8,
        exact=exact_e4fa6dd0fdf8,
        variables=frozenset(('record',)),
        reads=('record.validTo',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item': Compiled(
        source='item',
        fast=fast_4a33eacd5fa6,
        exact=exact_4a33eacd5fa6,
        variables=frozenset(('item',)),
        reads=('item',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item == 'CENTRAL_VC' ? record.facility.facilityType == 'VC' : record.facility.facilityType == 'THC'": Compiled(
        source="item == 'CENTRAL_VC' ? record.facility.facilityType == 'VC' : record.facility.facilityType == 'THC'",
        fast=fast_302c1aa6938d,
        exact=exact_302c1aa6938d,
        variables=frozenset(('item', 'record')),
        reads=('item', 'record.facility.facilityType'),
        codes=(),
        columns=(),
        comparisons=(('item', 'CENTRAL_VC'), ('record.facility.facilityType', 'THC'), ('record.facility.facilityType', 'VC')),
    ),
    "item == 'COMMUNITY_HOSPITAL'": Compiled(
        source="item == 'COMMUNITY_HOSPITAL'",
        fast=fast_b2fff64da5f3,
        exact=exact_b2fff64da5f3,
        variables=frozenset(('item',)),
        reads=('item',),
        codes=(),
        columns=(),
        comparisons=(('item', 'COMMUNITY_HOSPITAL'),),
    ),
    "item in ['CENTRAL_THC', 'KEY_CENTRAL_THC', 'CENTRAL_VC']": Compiled(
        source="item in ['CENTRAL_THC', 'KEY_CENTRAL_THC', 'CENTRAL_VC']",
        fast=fast_ae5ce3bb5e38,
        exact=exact_ae5ce3bb5e38,
        variables=frozenset(('item',)),
        reads=('item',),
        codes=(),
        columns=(),
        comparisons=(('item', 'CENTRAL_THC'), ('item', 'CENTRAL_VC'), ('item', 'KEY_CENTRAL_THC')),
    ),
    'item.actDate': Compiled(
        source='item.actDate',
        fast=fast_cf5af4f83717,
        exact=exact_cf5af4f83717,
        variables=frozenset(('item',)),
        reads=('item.actDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.basic': Compiled(
        source='item.basic',
        fast=fast_d2ee83830584,
        exact=exact_d2ee83830584,
        variables=frozenset(('item',)),
        reads=('item.basic',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.basic <= item.total': Compiled(
        source='item.basic <= item.total',
        fast=fast_6fcc68fbded5,
        exact=exact_6fcc68fbded5,
        variables=frozenset(('item',)),
        reads=('item.basic', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.belowStandard': Compiled(
        source='item.belowStandard',
        fast=fast_9d9667077f99,
        exact=exact_9d9667077f99,
        variables=frozenset(('item',)),
        reads=('item.belowStandard',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.belowStandard + item.basic + item.recommended + item.notEvaluated': Compiled(
        source='item.belowStandard + item.basic + item.recommended + item.notEvaluated',
        fast=fast_24ec246cffb1,
        exact=exact_24ec246cffb1,
        variables=frozenset(('item',)),
        reads=('item.basic', 'item.belowStandard', 'item.notEvaluated', 'item.recommended'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.belowStandard + item.basic + item.recommended + item.notEvaluated == item.total': Compiled(
        source='item.belowStandard + item.basic + item.recommended + item.notEvaluated == item.total',
        fast=fast_eb0bca902ea8,
        exact=exact_eb0bca902ea8,
        variables=frozenset(('item',)),
        reads=('item.basic', 'item.belowStandard', 'item.notEvaluated', 'item.recommended', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.belowStandard <= item.total': Compiled(
        source='item.belowStandard <= item.total',
        fast=fast_0b89af952144,
        exact=exact_0b89af952144,
        variables=frozenset(('item',)),
        reads=('item.belowStandard', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.category': Compiled(
        source='item.category',
        fast=fast_ae1842700f74,
        exact=exact_ae1842700f74,
        variables=frozenset(('item',)),
        reads=('item.category',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.closedDate': Compiled(
        source='item.closedDate',
        fast=fast_9d6c5d49c762,
        exact=exact_9d6c5d49c762,
        variables=frozenset(('item',)),
        reads=('item.closedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.code': Compiled(
        source='item.code',
        fast=fast_1d0ba9426a41,
        exact=exact_1d0ba9426a41,
        variables=frozenset(('item',)),
        reads=('item.code',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.communityHospitalEstablishedDate': Compiled(
        source='item.communityHospitalEstablishedDate',
        fast=fast_65df2520de7d,
        exact=exact_65df2520de7d,
        variables=frozenset(('item',)),
        reads=('item.communityHospitalEstablishedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.communityHospitals': Compiled(
        source='item.communityHospitals',
        fast=fast_eb6d3cbbb29f,
        exact=exact_eb6d3cbbb29f,
        variables=frozenset(('item',)),
        reads=('item.communityHospitals',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.communityHospitals <= item.total': Compiled(
        source='item.communityHospitals <= item.total',
        fast=fast_780ef65f2e9e,
        exact=exact_780ef65f2e9e,
        variables=frozenset(('item',)),
        reads=('item.communityHospitals', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.count': Compiled(
        source='item.count',
        fast=fast_e016cabc04c5,
        exact=exact_e016cabc04c5,
        variables=frozenset(('item',)),
        reads=('item.count',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.count <= record.staff.staffTotal': Compiled(
        source='item.count <= record.staff.staffTotal',
        fast=fast_2e806e133c4f,
        exact=exact_2e806e133c4f,
        variables=frozenset(('item', 'record')),
        reads=('item.count', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.countyResidentsAdmitted': Compiled(
        source='item.countyResidentsAdmitted',
        fast=fast_2b0ea15eac85,
        exact=exact_2b0ea15eac85,
        variables=frozenset(('item',)),
        reads=('item.countyResidentsAdmitted',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.countyResidentsAdmitted <= item.eligibleApplicants': Compiled(
        source='item.countyResidentsAdmitted <= item.eligibleApplicants',
        fast=fast_cdaae7e38dd6,
        exact=exact_cdaae7e38dd6,
        variables=frozenset(('item',)),
        reads=('item.countyResidentsAdmitted', 'item.eligibleApplicants'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.coverageFrom': Compiled(
        source='item.coverageFrom',
        fast=fast_e7da9de91fca,
        exact=exact_e7da9de91fca,
        variables=frozenset(('item',)),
        reads=('item.coverageFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.coveredByFacilityId': Compiled(
        source='item.coveredByFacilityId',
        fast=fast_a7ac8e36c20c,
        exact=exact_a7ac8e36c20c,
        variables=frozenset(('item',)),
        reads=('item.coveredByFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.coveredYear': Compiled(
        source='item.coveredYear',
        fast=fast_eba3f57efa0b,
        exact=exact_eba3f57efa0b,
        variables=frozenset(('item',)),
        reads=('item.coveredYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.coveredYear <= year(item.date)': Compiled(
        source='item.coveredYear <= year(item.date)',
        fast=fast_d6daec782ae0,
        exact=exact_d6daec782ae0,
        variables=frozenset(('item',)),
        reads=('item.coveredYear', 'item.date'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.date': Compiled(
        source='item.date',
        fast=fast_8cea316e2a52,
        exact=exact_8cea316e2a52,
        variables=frozenset(('item',)),
        reads=('item.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.divisionCode': Compiled(
        source='item.divisionCode',
        fast=fast_1032b2132e19,
        exact=exact_1032b2132e19,
        variables=frozenset(('item',)),
        reads=('item.divisionCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.divisionCode == record.divisionCode': Compiled(
        source='item.divisionCode == record.divisionCode',
        fast=fast_473dd7a690c1,
        exact=exact_473dd7a690c1,
        variables=frozenset(('item', 'record')),
        reads=('item.divisionCode', 'record.divisionCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.eligibleApplicants': Compiled(
        source='item.eligibleApplicants',
        fast=fast_1d6cf6bc3a95,
        exact=exact_1d6cf6bc3a95,
        variables=frozenset(('item',)),
        reads=('item.eligibleApplicants',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.emergencyVisits': Compiled(
        source='item.emergencyVisits',
        fast=fast_51a42b06f068,
        exact=exact_51a42b06f068,
        variables=frozenset(('item',)),
        reads=('item.emergencyVisits',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.emergencyVisits <= item.visits': Compiled(
        source='item.emergencyVisits <= item.visits',
        fast=fast_b213dd9a7e31,
        exact=exact_b213dd9a7e31,
        variables=frozenset(('item',)),
        reads=('item.emergencyVisits', 'item.visits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.establishedPosts': Compiled(
        source='item.establishedPosts',
        fast=fast_7b6a42f8250f,
        exact=exact_7b6a42f8250f,
        variables=frozenset(('item',)),
        reads=('item.establishedPosts',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.establishedTechnicalPosts': Compiled(
        source='item.establishedTechnicalPosts',
        fast=fast_e7751ede1b29,
        exact=exact_e7751ede1b29,
        variables=frozenset(('item',)),
        reads=('item.establishedTechnicalPosts',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.establishedTechnicalPosts <= item.establishedPosts': Compiled(
        source='item.establishedTechnicalPosts <= item.establishedPosts',
        fast=fast_2d9aa20cf9ef,
        exact=exact_2d9aa20cf9ef,
        variables=frozenset(('item',)),
        reads=('item.establishedPosts', 'item.establishedTechnicalPosts'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.facilityId': Compiled(
        source='item.facilityId',
        fast=fast_af3429c94031,
        exact=exact_af3429c94031,
        variables=frozenset(('item',)),
        reads=('item.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item.facilityType in ['THC', 'CHC', 'CHS']": Compiled(
        source="item.facilityType in ['THC', 'CHC', 'CHS']",
        fast=fast_b41eb03c384e,
        exact=exact_b41eb03c384e,
        variables=frozenset(('item',)),
        reads=('item.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('item.facilityType', 'CHC'), ('item.facilityType', 'CHS'), ('item.facilityType', 'THC')),
    ),
    "item.facilityType in ['THC', 'CHC']": Compiled(
        source="item.facilityType in ['THC', 'CHC']",
        fast=fast_c021ea65022d,
        exact=exact_c021ea65022d,
        variables=frozenset(('item',)),
        reads=('item.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('item.facilityType', 'CHC'), ('item.facilityType', 'THC')),
    ),
    'item.institutionTypeCode': Compiled(
        source='item.institutionTypeCode',
        fast=fast_f55ce258b8c0,
        exact=exact_f55ce258b8c0,
        variables=frozenset(('item',)),
        reads=('item.institutionTypeCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.joinedDate': Compiled(
        source='item.joinedDate',
        fast=fast_56753a794a91,
        exact=exact_56753a794a91,
        variables=frozenset(('item',)),
        reads=('item.joinedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.leftDate': Compiled(
        source='item.leftDate',
        fast=fast_a9df558a0274,
        exact=exact_a9df558a0274,
        variables=frozenset(('item',)),
        reads=('item.leftDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item.licenceType == 'PH_PHYSICIAN' ? item.count == record.staff.publicHealthPhysicianCount : (item.licenceType == 'PHARMACIST' ? item.count == record.staff.pharmacistCount : item.count == record.staff.clinicalPharmacistCount)": Compiled(
        source="item.licenceType == 'PH_PHYSICIAN' ? item.count == record.staff.publicHealthPhysicianCount : (item.licenceType == 'PHARMACIST' ? item.count == record.staff.pharmacistCount : item.count == record.staff.clinicalPharmacistCount)",
        fast=fast_32166ec5ce6a,
        exact=exact_32166ec5ce6a,
        variables=frozenset(('item', 'record')),
        reads=('item.count', 'item.licenceType', 'record.staff.clinicalPharmacistCount', 'record.staff.pharmacistCount', 'record.staff.publicHealthPhysicianCount'),
        codes=(),
        columns=(),
        comparisons=(('item.licenceType', 'PHARMACIST'), ('item.licenceType', 'PH_PHYSICIAN')),
    ),
    "item.licenceType in ['PH_PHYSICIAN', 'PHARMACIST', 'CLINICAL_PHARMACIST']": Compiled(
        source="item.licenceType in ['PH_PHYSICIAN', 'PHARMACIST', 'CLINICAL_PHARMACIST']",
        fast=fast_c102657f370f,
        exact=exact_c102657f370f,
        variables=frozenset(('item',)),
        reads=('item.licenceType',),
        codes=(),
        columns=(),
        comparisons=(('item.licenceType', 'CLINICAL_PHARMACIST'), ('item.licenceType', 'PHARMACIST'), ('item.licenceType', 'PH_PHYSICIAN')),
    ),
    'item.name': Compiled(
        source='item.name',
        fast=fast_bd8ee5b68c87,
        exact=exact_bd8ee5b68c87,
        variables=frozenset(('item',)),
        reads=('item.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.newCommunityHospitals': Compiled(
        source='item.newCommunityHospitals',
        fast=fast_cdd7264621a7,
        exact=exact_cdd7264621a7,
        variables=frozenset(('item',)),
        reads=('item.newCommunityHospitals',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.newCommunityHospitals <= item.communityHospitals': Compiled(
        source='item.newCommunityHospitals <= item.communityHospitals',
        fast=fast_3cf0245aad2a,
        exact=exact_3cf0245aad2a,
        variables=frozenset(('item',)),
        reads=('item.communityHospitals', 'item.newCommunityHospitals'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.openedDate': Compiled(
        source='item.openedDate',
        fast=fast_890b696127ce,
        exact=exact_890b696127ce,
        variables=frozenset(('item',)),
        reads=('item.openedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.over10000AtStandard': Compiled(
        source='item.over10000AtStandard',
        fast=fast_0e588e22e68b,
        exact=exact_0e588e22e68b,
        variables=frozenset(('item',)),
        reads=('item.over10000AtStandard',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.over10000AtStandard <= item.over10000Total': Compiled(
        source='item.over10000AtStandard <= item.over10000Total',
        fast=fast_a040440f6f08,
        exact=exact_a040440f6f08,
        variables=frozenset(('item',)),
        reads=('item.over10000AtStandard', 'item.over10000Total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.over10000Total': Compiled(
        source='item.over10000Total',
        fast=fast_4530e2c44435,
        exact=exact_4530e2c44435,
        variables=frozenset(('item',)),
        reads=('item.over10000Total',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.over10000Total <= item.total': Compiled(
        source='item.over10000Total <= item.total',
        fast=fast_1625fbbdba3b,
        exact=exact_1625fbbdba3b,
        variables=frozenset(('item',)),
        reads=('item.over10000Total', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.parentFacilityId': Compiled(
        source='item.parentFacilityId',
        fast=fast_176631efac32,
        exact=exact_176631efac32,
        variables=frozenset(('item',)),
        reads=('item.parentFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.problemsFound': Compiled(
        source='item.problemsFound',
        fast=fast_d931886f11a5,
        exact=exact_d931886f11a5,
        variables=frozenset(('item',)),
        reads=('item.problemsFound',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.problemsRectified': Compiled(
        source='item.problemsRectified',
        fast=fast_b337a4a0a865,
        exact=exact_b337a4a0a865,
        variables=frozenset(('item',)),
        reads=('item.problemsRectified',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.problemsRectified <= item.problemsFound': Compiled(
        source='item.problemsRectified <= item.problemsFound',
        fast=fast_82bc8a1cad07,
        exact=exact_82bc8a1cad07,
        variables=frozenset(('item',)),
        reads=('item.problemsFound', 'item.problemsRectified'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.quantity': Compiled(
        source='item.quantity',
        fast=fast_3352ac44ad2f,
        exact=exact_3352ac44ad2f,
        variables=frozenset(('item',)),
        reads=('item.quantity',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.quantityInUse': Compiled(
        source='item.quantityInUse',
        fast=fast_df6056a5b916,
        exact=exact_df6056a5b916,
        variables=frozenset(('item',)),
        reads=('item.quantityInUse',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.quantityInUse <= item.quantity': Compiled(
        source='item.quantityInUse <= item.quantity',
        fast=fast_42c3c034fac4,
        exact=exact_42c3c034fac4,
        variables=frozenset(('item',)),
        reads=('item.quantity', 'item.quantityInUse'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.recommended': Compiled(
        source='item.recommended',
        fast=fast_aef8697c215b,
        exact=exact_aef8697c215b,
        variables=frozenset(('item',)),
        reads=('item.recommended',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.recommended <= item.total': Compiled(
        source='item.recommended <= item.total',
        fast=fast_a821abfe56a5,
        exact=exact_a821abfe56a5,
        variables=frozenset(('item',)),
        reads=('item.recommended', 'item.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.reviewDate': Compiled(
        source='item.reviewDate',
        fast=fast_d1ec0495747a,
        exact=exact_d1ec0495747a,
        variables=frozenset(('item',)),
        reads=('item.reviewDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item.reviewType == 'COMMUNITY_HOSPITAL'": Compiled(
        source="item.reviewType == 'COMMUNITY_HOSPITAL'",
        fast=fast_23b4ac07ac81,
        exact=exact_23b4ac07ac81,
        variables=frozenset(('item',)),
        reads=('item.reviewType',),
        codes=(),
        columns=(),
        comparisons=(('item.reviewType', 'COMMUNITY_HOSPITAL'),),
    ),
    'item.reviewingAuthorityLevel': Compiled(
        source='item.reviewingAuthorityLevel',
        fast=fast_80710371c98d,
        exact=exact_80710371c98d,
        variables=frozenset(('item',)),
        reads=('item.reviewingAuthorityLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item.reviewingAuthorityLevel in ['PROVINCE', 'PREFECTURE']": Compiled(
        source="item.reviewingAuthorityLevel in ['PROVINCE', 'PREFECTURE']",
        fast=fast_0bb1cff54cd1,
        exact=exact_0bb1cff54cd1,
        variables=frozenset(('item',)),
        reads=('item.reviewingAuthorityLevel',),
        codes=(),
        columns=(),
        comparisons=(('item.reviewingAuthorityLevel', 'PREFECTURE'), ('item.reviewingAuthorityLevel', 'PROVINCE')),
    ),
    'item.standardReachedDate': Compiled(
        source='item.standardReachedDate',
        fast=fast_c9712da4a9fa,
        exact=exact_c9712da4a9fa,
        variables=frozenset(('item',)),
        reads=('item.standardReachedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item.status == 'OPERATING' && item.facilityType in ['THC', 'CHC'] && has(item.capabilityLevel) && item.capabilityLevel == 'RECOMMENDED'": Compiled(
        source="item.status == 'OPERATING' && item.facilityType in ['THC', 'CHC'] && has(item.capabilityLevel) && item.capabilityLevel == 'RECOMMENDED'",
        fast=fast_6bf870664ccd,
        exact=exact_6bf870664ccd,
        variables=frozenset(('item',)),
        reads=('item.capabilityLevel', 'item.facilityType', 'item.status'),
        codes=(),
        columns=(),
        comparisons=(('item.capabilityLevel', 'RECOMMENDED'), ('item.facilityType', 'CHC'), ('item.facilityType', 'THC'), ('item.status', 'OPERATING')),
    ),
    'item.tcmHallUpgraded': Compiled(
        source='item.tcmHallUpgraded',
        fast=fast_fdbc4da45cec,
        exact=exact_fdbc4da45cec,
        variables=frozenset(('item',)),
        reads=('item.tcmHallUpgraded',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.tcmHallUpgraded <= item.withTcmHall': Compiled(
        source='item.tcmHallUpgraded <= item.withTcmHall',
        fast=fast_abadeaecfd2c,
        exact=exact_abadeaecfd2c,
        variables=frozenset(('item',)),
        reads=('item.tcmHallUpgraded', 'item.withTcmHall'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.thcSupported': Compiled(
        source='item.thcSupported',
        fast=fast_9b0c5c7fbb02,
        exact=exact_9b0c5c7fbb02,
        variables=frozenset(('item',)),
        reads=('item.thcSupported',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.thcSupported <= item.thcTotal': Compiled(
        source='item.thcSupported <= item.thcTotal',
        fast=fast_846fe0bec180,
        exact=exact_846fe0bec180,
        variables=frozenset(('item',)),
        reads=('item.thcSupported', 'item.thcTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.thcTotal': Compiled(
        source='item.thcTotal',
        fast=fast_eebc7155e2d7,
        exact=exact_eebc7155e2d7,
        variables=frozenset(('item',)),
        reads=('item.thcTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.thcWithPhysician': Compiled(
        source='item.thcWithPhysician',
        fast=fast_78c30d0c31da,
        exact=exact_78c30d0c31da,
        variables=frozenset(('item',)),
        reads=('item.thcWithPhysician',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.thcWithPhysician <= item.thcTotal': Compiled(
        source='item.thcWithPhysician <= item.thcTotal',
        fast=fast_4db5c42edf82,
        exact=exact_4db5c42edf82,
        variables=frozenset(('item',)),
        reads=('item.thcTotal', 'item.thcWithPhysician'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.titleCode': Compiled(
        source='item.titleCode',
        fast=fast_f163016333c3,
        exact=exact_f163016333c3,
        variables=frozenset(('item',)),
        reads=('item.titleCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.total': Compiled(
        source='item.total',
        fast=fast_a8ade61b60ec,
        exact=exact_a8ade61b60ec,
        variables=frozenset(('item',)),
        reads=('item.total',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.townshipCode': Compiled(
        source='item.townshipCode',
        fast=fast_edb72a894df1,
        exact=exact_edb72a894df1,
        variables=frozenset(('item',)),
        reads=('item.townshipCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.trainedDate': Compiled(
        source='item.trainedDate',
        fast=fast_6914c539aae8,
        exact=exact_6914c539aae8,
        variables=frozenset(('item',)),
        reads=('item.trainedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.unitsInspected': Compiled(
        source='item.unitsInspected',
        fast=fast_3f91a22bd4c7,
        exact=exact_3f91a22bd4c7,
        variables=frozenset(('item',)),
        reads=('item.unitsInspected',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.unitsInspected <= item.unitsTotal': Compiled(
        source='item.unitsInspected <= item.unitsTotal',
        fast=fast_ef517625a122,
        exact=exact_ef517625a122,
        variables=frozenset(('item',)),
        reads=('item.unitsInspected', 'item.unitsTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.unitsInspectedInYear': Compiled(
        source='item.unitsInspectedInYear',
        fast=fast_7b30df697b2d,
        exact=exact_7b30df697b2d,
        variables=frozenset(('item',)),
        reads=('item.unitsInspectedInYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.unitsInspectedInYear <= item.unitsInspected': Compiled(
        source='item.unitsInspectedInYear <= item.unitsInspected',
        fast=fast_6ce5a4fb9b41,
        exact=exact_6ce5a4fb9b41,
        variables=frozenset(('item',)),
        reads=('item.unitsInspected', 'item.unitsInspectedInYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.unitsTotal': Compiled(
        source='item.unitsTotal',
        fast=fast_dca25ac6c7f4,
        exact=exact_dca25ac6c7f4,
        variables=frozenset(('item',)),
        reads=('item.unitsTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.villageCode': Compiled(
        source='item.villageCode',
        fast=fast_2e9b10f47e98,
        exact=exact_2e9b10f47e98,
        variables=frozenset(('item',)),
        reads=('item.villageCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.visits': Compiled(
        source='item.visits',
        fast=fast_e4a34ab82781,
        exact=exact_e4a34ab82781,
        variables=frozenset(('item',)),
        reads=('item.visits',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withSixTechniques': Compiled(
        source='item.withSixTechniques',
        fast=fast_89d4ff98483e,
        exact=exact_89d4ff98483e,
        variables=frozenset(('item',)),
        reads=('item.withSixTechniques',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withSixTechniques <= item.total': Compiled(
        source='item.withSixTechniques <= item.total',
        fast=fast_bf3beb9267cd,
        exact=exact_bf3beb9267cd,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withSixTechniques'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTcmHall': Compiled(
        source='item.withTcmHall',
        fast=fast_c7a9327c5fb3,
        exact=exact_c7a9327c5fb3,
        variables=frozenset(('item',)),
        reads=('item.withTcmHall',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTcmHall <= item.total': Compiled(
        source='item.withTcmHall <= item.total',
        fast=fast_0f29e91a02cd,
        exact=exact_0f29e91a02cd,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTcmHall'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTcmPavilion': Compiled(
        source='item.withTcmPavilion',
        fast=fast_6d5e27e1e1a0,
        exact=exact_6d5e27e1e1a0,
        variables=frozenset(('item',)),
        reads=('item.withTcmPavilion',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTcmPavilion <= item.total': Compiled(
        source='item.withTcmPavilion <= item.total',
        fast=fast_dce2ffc23eca,
        exact=exact_dce2ffc23eca,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTcmPavilion'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTcmPhysician': Compiled(
        source='item.withTcmPhysician',
        fast=fast_804f64f6b02b,
        exact=exact_804f64f6b02b,
        variables=frozenset(('item',)),
        reads=('item.withTcmPhysician',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTcmPhysician <= item.total': Compiled(
        source='item.withTcmPhysician <= item.total',
        fast=fast_98bd1a28a269,
        exact=exact_98bd1a28a269,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTcmPhysician'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTelemedicine': Compiled(
        source='item.withTelemedicine',
        fast=fast_945dcf1f3605,
        exact=exact_945dcf1f3605,
        variables=frozenset(('item',)),
        reads=('item.withTelemedicine',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withTelemedicine <= item.total': Compiled(
        source='item.withTelemedicine <= item.total',
        fast=fast_ac315ce4a837,
        exact=exact_ac315ce4a837,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withTelemedicine'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withoutPharmacist': Compiled(
        source='item.withoutPharmacist',
        fast=fast_280ffe22896f,
        exact=exact_280ffe22896f,
        variables=frozenset(('item',)),
        reads=('item.withoutPharmacist',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.withoutPharmacist <= item.total': Compiled(
        source='item.withoutPharmacist <= item.total',
        fast=fast_3c604ab68a9f,
        exact=exact_3c604ab68a9f,
        variables=frozenset(('item',)),
        reads=('item.total', 'item.withoutPharmacist'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.year': Compiled(
        source='item.year',
        fast=fast_5ea4897f3527,
        exact=exact_5ea4897f3527,
        variables=frozenset(('item',)),
        reads=('item.year',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'item.year <= record.reportYear': Compiled(
        source='item.year <= record.reportYear',
        fast=fast_ba6527082ad9,
        exact=exact_ba6527082ad9,
        variables=frozenset(('item', 'record')),
        reads=('item.year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'key': Compiled(
        source='key',
        fast=fast_2c70e12b7a06,
        exact=exact_2c70e12b7a06,
        variables=frozenset(('key',)),
        reads=('key',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "lookup('admin-level', record.destinationLevel, 'name_en')": Compiled(
        source="lookup('admin-level', record.destinationLevel, 'name_en')",
        fast=fast_122955136751,
        exact=exact_122955136751,
        variables=frozenset(('record',)),
        reads=('record.destinationLevel',),
        codes=(),
        columns=(('admin-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.destinationLevel, 'name_zh')": Compiled(
        source="lookup('admin-level', record.destinationLevel, 'name_zh')",
        fast=fast_6c9dc6e6e714,
        exact=exact_6c9dc6e6e714,
        variables=frozenset(('record',)),
        reads=('record.destinationLevel',),
        codes=(),
        columns=(('admin-level', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.divisionLevel, 'name_en')": Compiled(
        source="lookup('admin-level', record.divisionLevel, 'name_en')",
        fast=fast_c20daa974e41,
        exact=exact_c20daa974e41,
        variables=frozenset(('record',)),
        reads=('record.divisionLevel',),
        codes=(),
        columns=(('admin-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.divisionLevel, 'name_zh')": Compiled(
        source="lookup('admin-level', record.divisionLevel, 'name_zh')",
        fast=fast_817e4efcb448,
        exact=exact_817e4efcb448,
        variables=frozenset(('record',)),
        reads=('record.divisionLevel',),
        codes=(),
        columns=(('admin-level', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.issuerLevel, 'name_en')": Compiled(
        source="lookup('admin-level', record.issuerLevel, 'name_en')",
        fast=fast_63e5a2af1100,
        exact=exact_63e5a2af1100,
        variables=frozenset(('record',)),
        reads=('record.issuerLevel',),
        codes=(),
        columns=(('admin-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.issuerLevel, 'name_zh')": Compiled(
        source="lookup('admin-level', record.issuerLevel, 'name_zh')",
        fast=fast_1b2220797f7a,
        exact=exact_1b2220797f7a,
        variables=frozenset(('record',)),
        reads=('record.issuerLevel',),
        codes=(),
        columns=(('admin-level', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.reporterLevel, 'name_en')": Compiled(
        source="lookup('admin-level', record.reporterLevel, 'name_en')",
        fast=fast_85a7e1c18418,
        exact=exact_85a7e1c18418,
        variables=frozenset(('record',)),
        reads=('record.reporterLevel',),
        codes=(),
        columns=(('admin-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('admin-level', record.reporterLevel, 'name_zh')": Compiled(
        source="lookup('admin-level', record.reporterLevel, 'name_zh')",
        fast=fast_3097c9b2b6b7,
        exact=exact_3097c9b2b6b7,
        variables=frozenset(('record',)),
        reads=('record.reporterLevel',),
        codes=(),
        columns=(('admin-level', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('designation', item, 'name_zh')": Compiled(
        source="lookup('designation', item, 'name_zh')",
        fast=fast_b27a50e0e537,
        exact=exact_b27a50e0e537,
        variables=frozenset(('item',)),
        reads=('item',),
        codes=(),
        columns=(('designation', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('divisions', record.divisionCode, 'level') == '1'": Compiled(
        source="lookup('divisions', record.divisionCode, 'level') == '1'",
        fast=fast_98bd140af9ed,
        exact=exact_98bd140af9ed,
        variables=frozenset(('record',)),
        reads=('record.divisionCode',),
        codes=(),
        columns=(('divisions', 'level'),),
        comparisons=(),
    ),
    "lookup('divisions', record.divisionCode, 'level') == (record.divisionLevel == 'PROVINCE' ? '1' : record.divisionLevel == 'PREFECTURE' ? '2' : record.divisionLevel == 'COUNTY' ? '3' : '')": Compiled(
        source="lookup('divisions', record.divisionCode, 'level') == (record.divisionLevel == 'PROVINCE' ? '1' : record.divisionLevel == 'PREFECTURE' ? '2' : record.divisionLevel == 'COUNTY' ? '3' : '')",
        fast=fast_b856eae090ef,
        exact=exact_b856eae090ef,
        variables=frozenset(('record',)),
        reads=('record.divisionCode', 'record.divisionLevel'),
        codes=(),
        columns=(('divisions', 'level'),),
        comparisons=(('record.divisionLevel', 'COUNTY'), ('record.divisionLevel', 'PREFECTURE'), ('record.divisionLevel', 'PROVINCE')),
    ),
    "lookup('divisions', record.divisionCode, 'level') == (record.issuerLevel == 'PROVINCE' ? '1' : record.issuerLevel == 'PREFECTURE' ? '2' : record.issuerLevel == 'COUNTY' ? '3' : '')": Compiled(
        source="lookup('divisions', record.divisionCode, 'level') == (record.issuerLevel == 'PROVINCE' ? '1' : record.issuerLevel == 'PREFECTURE' ? '2' : record.issuerLevel == 'COUNTY' ? '3' : '')",
        fast=fast_4c7269c720fa,
        exact=exact_4c7269c720fa,
        variables=frozenset(('record',)),
        reads=('record.divisionCode', 'record.issuerLevel'),
        codes=(),
        columns=(('divisions', 'level'),),
        comparisons=(('record.issuerLevel', 'COUNTY'), ('record.issuerLevel', 'PREFECTURE'), ('record.issuerLevel', 'PROVINCE')),
    ),
    "lookup('divisions', record.divisionCode, 'level') == (record.reporterLevel == 'PROVINCE' ? '1' : record.reporterLevel == 'PREFECTURE' ? '2' : record.reporterLevel == 'COUNTY' ? '3' : '')": Compiled(
        source="lookup('divisions', record.divisionCode, 'level') == (record.reporterLevel == 'PROVINCE' ? '1' : record.reporterLevel == 'PREFECTURE' ? '2' : record.reporterLevel == 'COUNTY' ? '3' : '')",
        fast=fast_fd3b35add196,
        exact=exact_fd3b35add196,
        variables=frozenset(('record',)),
        reads=('record.divisionCode', 'record.reporterLevel'),
        codes=(),
        columns=(('divisions', 'level'),),
        comparisons=(('record.reporterLevel', 'COUNTY'), ('record.reporterLevel', 'PREFECTURE'), ('record.reporterLevel', 'PROVINCE')),
    ),
    "lookup('divisions', record.divisionCode, 'name_en')": Compiled(
        source="lookup('divisions', record.divisionCode, 'name_en')",
        fast=fast_cb2eada4a8fd,
        exact=exact_cb2eada4a8fd,
        variables=frozenset(('record',)),
        reads=('record.divisionCode',),
        codes=(),
        columns=(('divisions', 'name_en'),),
        comparisons=(),
    ),
    "lookup('divisions', record.divisionCode, 'name_zh')": Compiled(
        source="lookup('divisions', record.divisionCode, 'name_zh')",
        fast=fast_d1a52b16ff9d,
        exact=exact_d1a52b16ff9d,
        variables=frozenset(('record',)),
        reads=('record.divisionCode',),
        codes=(),
        columns=(('divisions', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('divisions', record.divisionCode, 'region')": Compiled(
        source="lookup('divisions', record.divisionCode, 'region')",
        fast=fast_420107336168,
        exact=exact_420107336168,
        variables=frozenset(('record',)),
        reads=('record.divisionCode',),
        codes=(),
        columns=(('divisions', 'region'),),
        comparisons=(),
    ),
    "lookup('divisions', record.divisionCode, 'region') == record.region.regionGroup": Compiled(
        source="lookup('divisions', record.divisionCode, 'region') == record.region.regionGroup",
        fast=fast_f37f2e1d5b90,
        exact=exact_f37f2e1d5b90,
        variables=frozenset(('record',)),
        reads=('record.divisionCode', 'record.region.regionGroup'),
        codes=(),
        columns=(('divisions', 'region'),),
        comparisons=(),
    ),
    "lookup('facility-type', item.facilityType, 'name_en')": Compiled(
        source="lookup('facility-type', item.facilityType, 'name_en')",
        fast=fast_be9ca9ed378f,
        exact=exact_be9ca9ed378f,
        variables=frozenset(('item',)),
        reads=('item.facilityType',),
        codes=(),
        columns=(('facility-type', 'name_en'),),
        comparisons=(),
    ),
    "lookup('facility-type', item.facilityType, 'name_zh')": Compiled(
        source="lookup('facility-type', item.facilityType, 'name_zh')",
        fast=fast_f70ba6902908,
        exact=exact_f70ba6902908,
        variables=frozenset(('item',)),
        reads=('item.facilityType',),
        codes=(),
        columns=(('facility-type', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.facility.facilityType, 'name_zh')": Compiled(
        source="lookup('facility-type', record.facility.facilityType, 'name_zh')",
        fast=fast_aabbb4551ca9,
        exact=exact_aabbb4551ca9,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(('facility-type', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.leadFacilityType, 'name_en')": Compiled(
        source="lookup('facility-type', record.leadFacilityType, 'name_en')",
        fast=fast_cca036da7586,
        exact=exact_cca036da7586,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityType',),
        codes=(),
        columns=(('facility-type', 'name_en'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.leadFacilityType, 'name_zh')": Compiled(
        source="lookup('facility-type', record.leadFacilityType, 'name_zh')",
        fast=fast_866f7bb60d94,
        exact=exact_866f7bb60d94,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityType',),
        codes=(),
        columns=(('facility-type', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.recipientType, 'name_en')": Compiled(
        source="lookup('facility-type', record.recipientType, 'name_en')",
        fast=fast_7abd088a4986,
        exact=exact_7abd088a4986,
        variables=frozenset(('record',)),
        reads=('record.recipientType',),
        codes=(),
        columns=(('facility-type', 'name_en'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.recipientType, 'name_zh')": Compiled(
        source="lookup('facility-type', record.recipientType, 'name_zh')",
        fast=fast_d2ff5b995e3e,
        exact=exact_d2ff5b995e3e,
        variables=frozenset(('record',)),
        reads=('record.recipientType',),
        codes=(),
        columns=(('facility-type', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.supporterType, 'name_en')": Compiled(
        source="lookup('facility-type', record.supporterType, 'name_en')",
        fast=fast_df2d38088e34,
        exact=exact_df2d38088e34,
        variables=frozenset(('record',)),
        reads=('record.supporterType',),
        codes=(),
        columns=(('facility-type', 'name_en'),),
        comparisons=(),
    ),
    "lookup('facility-type', record.supporterType, 'name_zh')": Compiled(
        source="lookup('facility-type', record.supporterType, 'name_zh')",
        fast=fast_9d3861658ae7,
        exact=exact_9d3861658ae7,
        variables=frozenset(('record',)),
        reads=('record.supporterType',),
        codes=(),
        columns=(('facility-type', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('hospital-level', record.supporterLevel, 'name_en')": Compiled(
        source="lookup('hospital-level', record.supporterLevel, 'name_en')",
        fast=fast_70e42b858204,
        exact=exact_70e42b858204,
        variables=frozenset(('record',)),
        reads=('record.supporterLevel',),
        codes=(),
        columns=(('hospital-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('hospital-level', record.supporterLevel, 'name_zh')": Compiled(
        source="lookup('hospital-level', record.supporterLevel, 'name_zh')",
        fast=fast_00b34b5abf8c,
        exact=exact_00b34b5abf8c,
        variables=frozenset(('record',)),
        reads=('record.supporterLevel',),
        codes=(),
        columns=(('hospital-level', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('institution-types', item.institutionTypeCode, 'facility_type') == item.facilityType": Compiled(
        source="lookup('institution-types', item.institutionTypeCode, 'facility_type') == item.facilityType",
        fast=fast_9a02cf1a9815,
        exact=exact_9a02cf1a9815,
        variables=frozenset(('item',)),
        reads=('item.facilityType', 'item.institutionTypeCode'),
        codes=(),
        columns=(('institution-types', 'facility_type'),),
        comparisons=(),
    ),
    "lookup('institution-types', item.institutionTypeCode, 'name_en')": Compiled(
        source="lookup('institution-types', item.institutionTypeCode, 'name_en')",
        fast=fast_35d3052a11ee,
        exact=exact_35d3052a11ee,
        variables=frozenset(('item',)),
        reads=('item.institutionTypeCode',),
        codes=(),
        columns=(('institution-types', 'name_en'),),
        comparisons=(),
    ),
    "lookup('institution-types', item.institutionTypeCode, 'name_zh')": Compiled(
        source="lookup('institution-types', item.institutionTypeCode, 'name_zh')",
        fast=fast_9ddc5f30b294,
        exact=exact_9ddc5f30b294,
        variables=frozenset(('item',)),
        reads=('item.institutionTypeCode',),
        codes=(),
        columns=(('institution-types', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('institution-types', record.facility.institutionTypeCode, 'facility_type')": Compiled(
        source="lookup('institution-types', record.facility.institutionTypeCode, 'facility_type')",
        fast=fast_7fe25e4bbd6e,
        exact=exact_7fe25e4bbd6e,
        variables=frozenset(('record',)),
        reads=('record.facility.institutionTypeCode',),
        codes=(),
        columns=(('institution-types', 'facility_type'),),
        comparisons=(),
    ),
    "lookup('institution-types', record.facility.institutionTypeCode, 'facility_type') == record.facility.facilityType": Compiled(
        source="lookup('institution-types', record.facility.institutionTypeCode, 'facility_type') == record.facility.facilityType",
        fast=fast_efab9a2b60b7,
        exact=exact_efab9a2b60b7,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType', 'record.facility.institutionTypeCode'),
        codes=(),
        columns=(('institution-types', 'facility_type'),),
        comparisons=(),
    ),
    "lookup('licence-type', item.licenceType, 'name_zh')": Compiled(
        source="lookup('licence-type', item.licenceType, 'name_zh')",
        fast=fast_0e715feac129,
        exact=exact_0e715feac129,
        variables=frozenset(('item',)),
        reads=('item.licenceType',),
        codes=(),
        columns=(('licence-type', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('professional-titles', item.titleCode, 'name_en')": Compiled(
        source="lookup('professional-titles', item.titleCode, 'name_en')",
        fast=fast_2f88e0a32c23,
        exact=exact_2f88e0a32c23,
        variables=frozenset(('item',)),
        reads=('item.titleCode',),
        codes=(),
        columns=(('professional-titles', 'name_en'),),
        comparisons=(),
    ),
    "lookup('professional-titles', item.titleCode, 'name_zh')": Compiled(
        source="lookup('professional-titles', item.titleCode, 'name_zh')",
        fast=fast_5c2cdb2ce3e6,
        exact=exact_5c2cdb2ce3e6,
        variables=frozenset(('item',)),
        reads=('item.titleCode',),
        codes=(),
        columns=(('professional-titles', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('professional-titles', item.titleCode, 'title_level') == item.titleLevel": Compiled(
        source="lookup('professional-titles', item.titleCode, 'title_level') == item.titleLevel",
        fast=fast_6a7d06c03c6e,
        exact=exact_6a7d06c03c6e,
        variables=frozenset(('item',)),
        reads=('item.titleCode', 'item.titleLevel'),
        codes=(),
        columns=(('professional-titles', 'title_level'),),
        comparisons=(),
    ),
    "lookup('professional-titles', record.titleCode, 'name_en')": Compiled(
        source="lookup('professional-titles', record.titleCode, 'name_en')",
        fast=fast_871ee7ee5ef5,
        exact=exact_871ee7ee5ef5,
        variables=frozenset(('record',)),
        reads=('record.titleCode',),
        codes=(),
        columns=(('professional-titles', 'name_en'),),
        comparisons=(),
    ),
    "lookup('professional-titles', record.titleCode, 'name_zh')": Compiled(
        source="lookup('professional-titles', record.titleCode, 'name_zh')",
        fast=fast_ca37968c3d23,
        exact=exact_ca37968c3d23,
        variables=frozenset(('record',)),
        reads=('record.titleCode',),
        codes=(),
        columns=(('professional-titles', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('professional-titles', record.titleCode, 'title_level') == record.titleLevel": Compiled(
        source="lookup('professional-titles', record.titleCode, 'title_level') == record.titleLevel",
        fast=fast_d75996466378,
        exact=exact_d75996466378,
        variables=frozenset(('record',)),
        reads=('record.titleCode', 'record.titleLevel'),
        codes=(),
        columns=(('professional-titles', 'title_level'),),
        comparisons=(),
    ),
    "lookup('service-standard', record.facility.standardVersionCode, 'name_zh')": Compiled(
        source="lookup('service-standard', record.facility.standardVersionCode, 'name_zh')",
        fast=fast_2ae7cbe39f68,
        exact=exact_2ae7cbe39f68,
        variables=frozenset(('record',)),
        reads=('record.facility.standardVersionCode',),
        codes=(),
        columns=(('service-standard', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('tcm-techniques', item.code, 'category')": Compiled(
        source="lookup('tcm-techniques', item.code, 'category')",
        fast=fast_27c15ee0c9a5,
        exact=exact_27c15ee0c9a5,
        variables=frozenset(('item',)),
        reads=('item.code',),
        codes=(),
        columns=(('tcm-techniques', 'category'),),
        comparisons=(),
    ),
    "lookup('tcm-techniques', item.code, 'category') == item.category": Compiled(
        source="lookup('tcm-techniques', item.code, 'category') == item.category",
        fast=fast_b36408da8d65,
        exact=exact_b36408da8d65,
        variables=frozenset(('item',)),
        reads=('item.category', 'item.code'),
        codes=(),
        columns=(('tcm-techniques', 'category'),),
        comparisons=(),
    ),
    "lookup('title-level', item.titleLevel, 'name_en')": Compiled(
        source="lookup('title-level', item.titleLevel, 'name_en')",
        fast=fast_e9b827ba8427,
        exact=exact_e9b827ba8427,
        variables=frozenset(('item',)),
        reads=('item.titleLevel',),
        codes=(),
        columns=(('title-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('title-level', item.titleLevel, 'name_zh')": Compiled(
        source="lookup('title-level', item.titleLevel, 'name_zh')",
        fast=fast_93fd62039fb4,
        exact=exact_93fd62039fb4,
        variables=frozenset(('item',)),
        reads=('item.titleLevel',),
        codes=(),
        columns=(('title-level', 'name_zh'),),
        comparisons=(),
    ),
    "lookup('title-level', lookup('professional-titles', item.titleCode, 'title_level'), 'name_en')": Compiled(
        source="lookup('title-level', lookup('professional-titles', item.titleCode, 'title_level'), 'name_en')",
        fast=fast_7c6150b6d429,
        exact=exact_7c6150b6d429,
        variables=frozenset(('item',)),
        reads=('item.titleCode',),
        codes=(),
        columns=(('professional-titles', 'title_level'), ('title-level', 'name_en')),
        comparisons=(),
    ),
    "lookup('title-level', lookup('professional-titles', item.titleCode, 'title_level'), 'name_zh')": Compiled(
        source="lookup('title-level', lookup('professional-titles', item.titleCode, 'title_level'), 'name_zh')",
        fast=fast_a8fdc51db5ea,
        exact=exact_a8fdc51db5ea,
        variables=frozenset(('item',)),
        reads=('item.titleCode',),
        codes=(),
        columns=(('professional-titles', 'title_level'), ('title-level', 'name_zh')),
        comparisons=(),
    ),
    "lookup('title-level', lookup('professional-titles', record.titleCode, 'title_level'), 'name_en')": Compiled(
        source="lookup('title-level', lookup('professional-titles', record.titleCode, 'title_level'), 'name_en')",
        fast=fast_de47bc32c0bf,
        exact=exact_de47bc32c0bf,
        variables=frozenset(('record',)),
        reads=('record.titleCode',),
        codes=(),
        columns=(('professional-titles', 'title_level'), ('title-level', 'name_en')),
        comparisons=(),
    ),
    "lookup('title-level', lookup('professional-titles', record.titleCode, 'title_level'), 'name_zh')": Compiled(
        source="lookup('title-level', lookup('professional-titles', record.titleCode, 'title_level'), 'name_zh')",
        fast=fast_4faae4193589,
        exact=exact_4faae4193589,
        variables=frozenset(('record',)),
        reads=('record.titleCode',),
        codes=(),
        columns=(('professional-titles', 'title_level'), ('title-level', 'name_zh')),
        comparisons=(),
    ),
    "lookup('title-level', record.titleLevel, 'name_en')": Compiled(
        source="lookup('title-level', record.titleLevel, 'name_en')",
        fast=fast_0ac6c5949118,
        exact=exact_0ac6c5949118,
        variables=frozenset(('record',)),
        reads=('record.titleLevel',),
        codes=(),
        columns=(('title-level', 'name_en'),),
        comparisons=(),
    ),
    "lookup('title-level', record.titleLevel, 'name_zh')": Compiled(
        source="lookup('title-level', record.titleLevel, 'name_zh')",
        fast=fast_9b87a852d34b,
        exact=exact_9b87a852d34b,
        variables=frozenset(('record',)),
        reads=('record.titleLevel',),
        codes=(),
        columns=(('title-level', 'name_zh'),),
        comparisons=(),
    ),
    'min([param.minimumDays, size(workingDays(window.start, window.end))])': Compiled(
        source='min([param.minimumDays, size(workingDays(window.start, window.end))])',
        fast=fast_6e4da6d604e7,
        exact=exact_6e4da6d604e7,
        variables=frozenset(('param', 'window')),
        reads=('param.minimumDays', 'window.end', 'window.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.handoverDays': Compiled(
        source='param.handoverDays',
        fast=fast_bdeb3c884902,
        exact=exact_bdeb3c884902,
        variables=frozenset(('param',)),
        reads=('param.handoverDays',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.minimum': Compiled(
        source='param.minimum',
        fast=fast_adaa9c867879,
        exact=exact_adaa9c867879,
        variables=frozenset(('param',)),
        reads=('param.minimum',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.minimumCategories': Compiled(
        source='param.minimumCategories',
        fast=fast_818a9c966a3d,
        exact=exact_818a9c966a3d,
        variables=frozenset(('param',)),
        reads=('param.minimumCategories',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.minimumDays': Compiled(
        source='param.minimumDays',
        fast=fast_baab1294a617,
        exact=exact_baab1294a617,
        variables=frozenset(('param',)),
        reads=('param.minimumDays',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.minimumExperts': Compiled(
        source='param.minimumExperts',
        fast=fast_01346c7b4832,
        exact=exact_01346c7b4832,
        variables=frozenset(('param',)),
        reads=('param.minimumExperts',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.months': Compiled(
        source='param.months',
        fast=fast_1832b088be95,
        exact=exact_1832b088be95,
        variables=frozenset(('param',)),
        reads=('param.months',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.part': Compiled(
        source='param.part',
        fast=fast_ba60f6329944,
        exact=exact_ba60f6329944,
        variables=frozenset(('param',)),
        reads=('param.part',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'param.percent': Compiled(
        source='param.percent',
        fast=fast_e5565d0f2828,
        exact=exact_e5565d0f2828,
        variables=frozenset(('param',)),
        reads=('param.percent',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item) == ''": Compiled(
        source="personalData(item) == ''",
        fast=fast_d283c38723d8,
        exact=exact_d283c38723d8,
        variables=frozenset(('item',)),
        reads=('item',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.adjustmentBasis) == ''": Compiled(
        source="personalData(item.adjustmentBasis) == ''",
        fast=fast_0e0fafc372f7,
        exact=exact_0e0fafc372f7,
        variables=frozenset(('item',)),
        reads=('item.adjustmentBasis',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.departmentName) == ''": Compiled(
        source="personalData(item.departmentName) == ''",
        fast=fast_8ce126115252,
        exact=exact_8ce126115252,
        variables=frozenset(('item',)),
        reads=('item.departmentName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.description) == ''": Compiled(
        source="personalData(item.description) == ''",
        fast=fast_a0779316a62a,
        exact=exact_a0779316a62a,
        variables=frozenset(('item',)),
        reads=('item.description',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.name) == ''": Compiled(
        source="personalData(item.name) == ''",
        fast=fast_a03160f0de81,
        exact=exact_a03160f0de81,
        variables=frozenset(('item',)),
        reads=('item.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.personRef) == ''": Compiled(
        source="personalData(item.personRef) == ''",
        fast=fast_93eb8464c75a,
        exact=exact_93eb8464c75a,
        variables=frozenset(('item',)),
        reads=('item.personRef',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.theme) == ''": Compiled(
        source="personalData(item.theme) == ''",
        fast=fast_b4fb69232b71,
        exact=exact_b4fb69232b71,
        variables=frozenset(('item',)),
        reads=('item.theme',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(item.villageName) == ''": Compiled(
        source="personalData(item.villageName) == ''",
        fast=fast_d1e63561f292,
        exact=exact_d1e63561f292,
        variables=frozenset(('item',)),
        reads=('item.villageName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.activity.cdcAreaOfficer) == ''": Compiled(
        source="personalData(record.activity.cdcAreaOfficer) == ''",
        fast=fast_6cda96161720,
        exact=exact_6cda96161720,
        variables=frozenset(('record',)),
        reads=('record.activity.cdcAreaOfficer',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.adjustmentBasis) == ''": Compiled(
        source="personalData(record.adjustmentBasis) == ''",
        fast=fast_75f832a6d67f,
        exact=exact_75f832a6d67f,
        variables=frozenset(('record',)),
        reads=('record.adjustmentBasis',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.agreementNumber) == ''": Compiled(
        source="personalData(record.agreementNumber) == ''",
        fast=fast_d3515f6ce395,
        exact=exact_d3515f6ce395,
        variables=frozenset(('record',)),
        reads=('record.agreementNumber',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.conduct.insuranceDept.name) == ''": Compiled(
        source="personalData(record.conduct.insuranceDept.name) == ''",
        fast=fast_18e500bb556f,
        exact=exact_18e500bb556f,
        variables=frozenset(('record',)),
        reads=('record.conduct.insuranceDept.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.conduct.insuranceManager) == ''": Compiled(
        source="personalData(record.conduct.insuranceManager) == ''",
        fast=fast_3f035c02db5a,
        exact=exact_3f035c02db5a,
        variables=frozenset(('record',)),
        reads=('record.conduct.insuranceManager',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.conduct.publicFundsAudit) == ''": Compiled(
        source="personalData(record.conduct.publicFundsAudit) == ''",
        fast=fast_38027fede882,
        exact=exact_38027fede882,
        variables=frozenset(('record',)),
        reads=('record.conduct.publicFundsAudit',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.consortiumName) == ''": Compiled(
        source="personalData(record.consortiumName) == ''",
        fast=fast_43f9e1e97731,
        exact=exact_43f9e1e97731,
        variables=frozenset(('record',)),
        reads=('record.consortiumName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.destinationName) == ''": Compiled(
        source="personalData(record.destinationName) == ''",
        fast=fast_62359f3c59eb,
        exact=exact_62359f3c59eb,
        variables=frozenset(('record',)),
        reads=('record.destinationName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.developmentPlan.number) == ''": Compiled(
        source="personalData(record.developmentPlan.number) == ''",
        fast=fast_cdbeb6faa282,
        exact=exact_cdbeb6faa282,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan.number',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.developmentPlan.title) == ''": Compiled(
        source="personalData(record.developmentPlan.title) == ''",
        fast=fast_f161dcdbb1af,
        exact=exact_f161dcdbb1af,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan.title',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.divisionName) == ''": Compiled(
        source="personalData(record.divisionName) == ''",
        fast=fast_66e6eeee4573,
        exact=exact_66e6eeee4573,
        variables=frozenset(('record',)),
        reads=('record.divisionName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.document.number) == ''": Compiled(
        source="personalData(record.document.number) == ''",
        fast=fast_fd514dbe5a74,
        exact=exact_fd514dbe5a74,
        variables=frozenset(('record',)),
        reads=('record.document.number',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.document.title) == ''": Compiled(
        source="personalData(record.document.title) == ''",
        fast=fast_72299b533504,
        exact=exact_72299b533504,
        variables=frozenset(('record',)),
        reads=('record.document.title',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.emergency.coordinatingEmergencyCentre.name) == ''": Compiled(
        source="personalData(record.emergency.coordinatingEmergencyCentre.name) == ''",
        fast=fast_746cf70788da,
        exact=exact_746cf70788da,
        variables=frozenset(('record',)),
        reads=('record.emergency.coordinatingEmergencyCentre.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.emergency.epidemicTriageRole) == ''": Compiled(
        source="personalData(record.emergency.epidemicTriageRole) == ''",
        fast=fast_146b1550df06,
        exact=exact_146b1550df06,
        variables=frozenset(('record',)),
        reads=('record.emergency.epidemicTriageRole',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.emergency.testingPartner.name) == ''": Compiled(
        source="personalData(record.emergency.testingPartner.name) == ''",
        fast=fast_9d2109195556,
        exact=exact_9d2109195556,
        variables=frozenset(('record',)),
        reads=('record.emergency.testingPartner.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.facility.accreditationStatus) == ''": Compiled(
        source="personalData(record.facility.accreditationStatus) == ''",
        fast=fast_208abe53edbe,
        exact=exact_208abe53edbe,
        variables=frozenset(('record',)),
        reads=('record.facility.accreditationStatus',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.facility.name) == ''": Compiled(
        source="personalData(record.facility.name) == ''",
        fast=fast_b6adb592186e,
        exact=exact_b6adb592186e,
        variables=frozenset(('record',)),
        reads=('record.facility.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.leadFacilityName) == ''": Compiled(
        source="personalData(record.leadFacilityName) == ''",
        fast=fast_c18ee528b3a3,
        exact=exact_c18ee528b3a3,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.periodId) == ''": Compiled(
        source="personalData(record.periodId) == ''",
        fast=fast_0f2742a288c4,
        exact=exact_0f2742a288c4,
        variables=frozenset(('record',)),
        reads=('record.periodId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.personRef) == ''": Compiled(
        source="personalData(record.personRef) == ''",
        fast=fast_7ccf68e72812,
        exact=exact_7ccf68e72812,
        variables=frozenset(('record',)),
        reads=('record.personRef',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.providerName) == ''": Compiled(
        source="personalData(record.providerName) == ''",
        fast=fast_3351f0492622,
        exact=exact_3351f0492622,
        variables=frozenset(('record',)),
        reads=('record.providerName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.quality.qcCentreName) == ''": Compiled(
        source="personalData(record.quality.qcCentreName) == ''",
        fast=fast_bc5fb2f58f81,
        exact=exact_bc5fb2f58f81,
        variables=frozenset(('record',)),
        reads=('record.quality.qcCentreName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.recipientName) == ''": Compiled(
        source="personalData(record.recipientName) == ''",
        fast=fast_bd4ecc8b0687,
        exact=exact_bd4ecc8b0687,
        variables=frozenset(('record',)),
        reads=('record.recipientName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.responsibilityZone) == ''": Compiled(
        source="personalData(record.responsibilityZone) == ''",
        fast=fast_7e4a7172faee,
        exact=exact_7e4a7172faee,
        variables=frozenset(('record',)),
        reads=('record.responsibilityZone',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.specialtyPlan.number) == ''": Compiled(
        source="personalData(record.specialtyPlan.number) == ''",
        fast=fast_2a167e53e0b4,
        exact=exact_2a167e53e0b4,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan.number',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.specialtyPlan.title) == ''": Compiled(
        source="personalData(record.specialtyPlan.title) == ''",
        fast=fast_1d15cb3187a5,
        exact=exact_1d15cb3187a5,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan.title',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.staff.wageBasis) == ''": Compiled(
        source="personalData(record.staff.wageBasis) == ''",
        fast=fast_d1c340e9439e,
        exact=exact_d1c340e9439e,
        variables=frozenset(('record',)),
        reads=('record.staff.wageBasis',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.submitter.name) == ''": Compiled(
        source="personalData(record.submitter.name) == ''",
        fast=fast_695134157fd8,
        exact=exact_695134157fd8,
        variables=frozenset(('record',)),
        reads=('record.submitter.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.summary.number) == ''": Compiled(
        source="personalData(record.summary.number) == ''",
        fast=fast_022572f0557b,
        exact=exact_022572f0557b,
        variables=frozenset(('record',)),
        reads=('record.summary.number',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.summary.title) == ''": Compiled(
        source="personalData(record.summary.title) == ''",
        fast=fast_fb7a8c646534,
        exact=exact_fb7a8c646534,
        variables=frozenset(('record',)),
        reads=('record.summary.title',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.supporterName) == ''": Compiled(
        source="personalData(record.supporterName) == ''",
        fast=fast_7f2a106e09eb,
        exact=exact_7f2a106e09eb,
        variables=frozenset(('record',)),
        reads=('record.supporterName',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "personalData(record.tcm.tcmPromotionCentre.name) == ''": Compiled(
        source="personalData(record.tcm.tcmPromotionCentre.name) == ''",
        fast=fast_39366ad9eb63,
        exact=exact_39366ad9eb63,
        variables=frozenset(('record',)),
        reads=('record.tcm.tcmPromotionCentre.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'prefix(item.code, 9) == item.townshipCode': Compiled(
        source='prefix(item.code, 9) == item.townshipCode',
        fast=fast_4cbd83f10319,
        exact=exact_4cbd83f10319,
        variables=frozenset(('item',)),
        reads=('item.code', 'item.townshipCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'prefix(item.villageCode, 9) == item.townshipCode': Compiled(
        source='prefix(item.villageCode, 9) == item.townshipCode',
        fast=fast_bc4005113dde,
        exact=exact_bc4005113dde,
        variables=frozenset(('item',)),
        reads=('item.townshipCode', 'item.villageCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "prefix(record.destinationCode, 6) == record.destinationCode ? record.destinationLevel == 'COUNTY' : (prefix(record.destinationCode, 9) == record.destinationCode ? record.destinationLevel == 'TOWNSHIP' : record.destinationLevel == 'VILLAGE')": Compiled(
        source="prefix(record.destinationCode, 6) == record.destinationCode ? record.destinationLevel == 'COUNTY' : (prefix(record.destinationCode, 9) == record.destinationCode ? record.destinationLevel == 'TOWNSHIP' : record.destinationLevel == 'VILLAGE')",
        fast=fast_f966ce155c74,
        exact=exact_f966ce155c74,
        variables=frozenset(('record',)),
        reads=('record.destinationCode', 'record.destinationLevel'),
        codes=(),
        columns=(),
        comparisons=(('record.destinationLevel', 'COUNTY'), ('record.destinationLevel', 'TOWNSHIP'), ('record.destinationLevel', 'VILLAGE')),
    ),
    'prefix(record.facility.facilityId, 18) != record.facility.facilityId': Compiled(
        source='prefix(record.facility.facilityId, 18) != record.facility.facilityId',
        fast=fast_e00f759d2dce,
        exact=exact_e00f759d2dce,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'prefix(record.facility.townshipCode, 6) == record.facility.divisionCode': Compiled(
        source='prefix(record.facility.townshipCode, 6) == record.facility.divisionCode',
        fast=fast_1d81103b4f8d,
        exact=exact_1d81103b4f8d,
        variables=frozenset(('record',)),
        reads=('record.facility.divisionCode', 'record.facility.townshipCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'prefix(record.facility.villageCode, 9) == record.facility.townshipCode': Compiled(
        source='prefix(record.facility.villageCode, 9) == record.facility.townshipCode',
        fast=fast_311af3bf6094,
        exact=exact_311af3bf6094,
        variables=frozenset(('record',)),
        reads=('record.facility.townshipCode', 'record.facility.villageCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "rank('title-level', record.titleLevel) >= rank('title-level', 'INTERMEDIATE') && record.activityKinds.exists(k, k in ['OUTPATIENT', 'TEACHING', 'TRAINING'])": Compiled(
        source="rank('title-level', record.titleLevel) >= rank('title-level', 'INTERMEDIATE') && record.activityKinds.exists(k, k in ['OUTPATIENT', 'TEACHING', 'TRAINING'])",
        fast=fast_9f90551c802d,
        exact=exact_9f90551c802d,
        variables=frozenset(('record',)),
        reads=('record.activityKinds', 'record.activityKinds[]', 'record.titleLevel'),
        codes=(('title-level', 'INTERMEDIATE'),),
        columns=(('title-level', 'rank'),),
        comparisons=(('record.activityKinds[]', 'OUTPATIENT'), ('record.activityKinds[]', 'TEACHING'), ('record.activityKinds[]', 'TRAINING')),
    ),
    'record.activity.contractedResidents': Compiled(
        source='record.activity.contractedResidents',
        fast=fast_52856193af2d,
        exact=exact_52856193af2d,
        variables=frozenset(('record',)),
        reads=('record.activity.contractedResidents',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.contractedResidents <= record.population.servicePopulation': Compiled(
        source='record.activity.contractedResidents <= record.population.servicePopulation',
        fast=fast_a3a67cab7209,
        exact=exact_a3a67cab7209,
        variables=frozenset(('record',)),
        reads=('record.activity.contractedResidents', 'record.population.servicePopulation'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.familyDoctorTeams': Compiled(
        source='record.activity.familyDoctorTeams',
        fast=fast_5f20275c7cd3,
        exact=exact_5f20275c7cd3,
        variables=frozenset(('record',)),
        reads=('record.activity.familyDoctorTeams',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.familyDoctorTeams == 0 && record.activity.contractedResidents == 0': Compiled(
        source='record.activity.familyDoctorTeams == 0 && record.activity.contractedResidents == 0',
        fast=fast_4383d1dbabfd,
        exact=exact_4383d1dbabfd,
        variables=frozenset(('record',)),
        reads=('record.activity.contractedResidents', 'record.activity.familyDoctorTeams'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.homeCareVisits': Compiled(
        source='record.activity.homeCareVisits',
        fast=fast_3624185eace8,
        exact=exact_3624185eace8,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareVisits',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.homeCareVisits <= byYear(record.activity.yearly, record.reportYear).visits': Compiled(
        source='record.activity.homeCareVisits <= byYear(record.activity.yearly, record.reportYear).visits',
        fast=fast_94140ea785bb,
        exact=exact_94140ea785bb,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareVisits', 'record.activity.yearly', 'record.activity.yearly[].visits', 'record.activity.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.pathwayCases': Compiled(
        source='record.activity.pathwayCases',
        fast=fast_f48260bddc8e,
        exact=exact_f48260bddc8e,
        variables=frozenset(('record',)),
        reads=('record.activity.pathwayCases',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.activity.pathwayCases <= byYear(record.activity.yearly, record.reportYear).discharges': Compiled(
        source='record.activity.pathwayCases <= byYear(record.activity.yearly, record.reportYear).discharges',
        fast=fast_f60c02fa2d41,
        exact=exact_f60c02fa2d41,
        variables=frozenset(('record',)),
        reads=('record.activity.pathwayCases', 'record.activity.yearly', 'record.activity.yearly[].discharges', 'record.activity.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.asOfDate': Compiled(
        source='record.asOfDate',
        fast=fast_d2423c1efe44,
        exact=exact_d2423c1efe44,
        variables=frozenset(('record',)),
        reads=('record.asOfDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.attendanceDates.all(d, date(d) <= date(record.asOfDate))': Compiled(
        source='record.attendanceDates.all(d, date(d) <= date(record.asOfDate))',
        fast=fast_b85298cd33df,
        exact=exact_b85298cd33df,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.attendanceDates', 'record.attendanceDates[]'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.attendanceDates.all(d, isDate(d))': Compiled(
        source='record.attendanceDates.all(d, isDate(d))',
        fast=fast_cd7241f42884,
        exact=exact_cd7241f42884,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates', 'record.attendanceDates[]'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.attendanceDates.filter(d, !isDate(d))': Compiled(
        source='record.attendanceDates.filter(d, !isDate(d))',
        fast=fast_4021246a4d6a,
        exact=exact_4021246a4d6a,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates', 'record.attendanceDates[]'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.attendanceDates.filter(d, date(d) < date(record.startDate) || (has(record.endDate) && date(d) > date(record.endDate)))': Compiled(
        source='record.attendanceDates.filter(d, date(d) < date(record.startDate) || (has(record.endDate) && date(d) > date(record.endDate)))',
        fast=fast_9c7d87278689,
        exact=exact_9c7d87278689,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates', 'record.attendanceDates[]', 'record.endDate', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.attendanceDates.filter(d, date(d) > date(record.asOfDate))': Compiled(
        source='record.attendanceDates.filter(d, date(d) > date(record.asOfDate))',
        fast=fast_7dc37b8e89ac,
        exact=exact_7dc37b8e89ac,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.attendanceDates', 'record.attendanceDates[]'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.awards.all(x, personalData(x) == '')": Compiled(
        source="record.awards.all(x, personalData(x) == '')",
        fast=fast_24be9bf8b290,
        exact=exact_24be9bf8b290,
        variables=frozenset(('record',)),
        reads=('record.awards', 'record.awards[]'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.complete': Compiled(
        source='record.complete',
        fast=fast_a80917e56fb5,
        exact=exact_a80917e56fb5,
        variables=frozenset(('record',)),
        reads=('record.complete',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.conduct.integritySelfChecks.exists(s, s.type == 'NINE_RULES' && (has(s.coveredYear) ? s.coveredYear == record.reportYear : year(s.date) == record.reportYear))": Compiled(
        source="record.conduct.integritySelfChecks.exists(s, s.type == 'NINE_RULES' && (has(s.coveredYear) ? s.coveredYear == record.reportYear : year(s.date) == record.reportYear))",
        fast=fast_bb22192b980f,
        exact=exact_bb22192b980f,
        variables=frozenset(('record',)),
        reads=('record.conduct.integritySelfChecks', 'record.conduct.integritySelfChecks[].coveredYear', 'record.conduct.integritySelfChecks[].date', 'record.conduct.integritySelfChecks[].type', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(('record.conduct.integritySelfChecks[].type', 'NINE_RULES'),),
    ),
    "record.consortiumType == 'COUNTY' && has(record.divisionCode) && has(item.divisionCode) && !has(item.leftDate) && record.divisionCode != '660000'": Compiled(
        source="record.consortiumType == 'COUNTY' && has(record.divisionCode) && has(item.divisionCode) && !has(item.leftDate) && record.divisionCode != '660000'",
        fast=fast_11a69215a32c,
        exact=exact_11a69215a32c,
        variables=frozenset(('item', 'record')),
        reads=('item.divisionCode', 'item.leftDate', 'record.consortiumType', 'record.divisionCode'),
        codes=(),
        columns=(),
        comparisons=(('record.consortiumType', 'COUNTY'), ('record.divisionCode', '660000')),
    ),
    "record.consortiumType == 'COUNTY' && has(record.leadFacilityType)": Compiled(
        source="record.consortiumType == 'COUNTY' && has(record.leadFacilityType)",
        fast=fast_74cd878cf4c7,
        exact=exact_74cd878cf4c7,
        variables=frozenset(('record',)),
        reads=('record.consortiumType', 'record.leadFacilityType'),
        codes=(),
        columns=(),
        comparisons=(('record.consortiumType', 'COUNTY'),),
    ),
    'record.counties.keyCentralEligible': Compiled(
        source='record.counties.keyCentralEligible',
        fast=fast_7bf646363e3e,
        exact=exact_7bf646363e3e,
        variables=frozenset(('record',)),
        reads=('record.counties.keyCentralEligible',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.keyCentralEligible <= record.counties.total': Compiled(
        source='record.counties.keyCentralEligible <= record.counties.total',
        fast=fast_c67d43ffe84f,
        exact=exact_c67d43ffe84f,
        variables=frozenset(('record',)),
        reads=('record.counties.keyCentralEligible', 'record.counties.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.keyCentralMet': Compiled(
        source='record.counties.keyCentralMet',
        fast=fast_5387a0096a3b,
        exact=exact_5387a0096a3b,
        variables=frozenset(('record',)),
        reads=('record.counties.keyCentralMet',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.keyCentralMet <= record.counties.keyCentralEligible': Compiled(
        source='record.counties.keyCentralMet <= record.counties.keyCentralEligible',
        fast=fast_b6702c0bc881,
        exact=exact_b6702c0bc881,
        variables=frozenset(('record',)),
        reads=('record.counties.keyCentralEligible', 'record.counties.keyCentralMet'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.total': Compiled(
        source='record.counties.total',
        fast=fast_590fc01ef6b9,
        exact=exact_590fc01ef6b9,
        variables=frozenset(('record',)),
        reads=('record.counties.total',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.withNewCommunityHospital': Compiled(
        source='record.counties.withNewCommunityHospital',
        fast=fast_d5b1b52776bf,
        exact=exact_d5b1b52776bf,
        variables=frozenset(('record',)),
        reads=('record.counties.withNewCommunityHospital',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.withNewCommunityHospital <= record.counties.total': Compiled(
        source='record.counties.withNewCommunityHospital <= record.counties.total',
        fast=fast_3eca7e42157d,
        exact=exact_3eca7e42157d,
        variables=frozenset(('record',)),
        reads=('record.counties.total', 'record.counties.withNewCommunityHospital'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.withPlatform': Compiled(
        source='record.counties.withPlatform',
        fast=fast_a3f3aaf6820a,
        exact=exact_a3f3aaf6820a,
        variables=frozenset(('record',)),
        reads=('record.counties.withPlatform',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.withPlatform <= record.counties.total': Compiled(
        source='record.counties.withPlatform <= record.counties.total',
        fast=fast_4f1095050409,
        exact=exact_4f1095050409,
        variables=frozenset(('record',)),
        reads=('record.counties.total', 'record.counties.withPlatform'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.withoutRecommended': Compiled(
        source='record.counties.withoutRecommended',
        fast=fast_fcba254d2e7d,
        exact=exact_fcba254d2e7d,
        variables=frozenset(('record',)),
        reads=('record.counties.withoutRecommended',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counties.withoutRecommended <= record.counties.total': Compiled(
        source='record.counties.withoutRecommended <= record.counties.total',
        fast=fast_6bd3ec54a494,
        exact=exact_6bd3ec54a494,
        variables=frozenset(('record',)),
        reads=('record.counties.total', 'record.counties.withoutRecommended'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.atStandardTotal': Compiled(
        source='record.counts.atStandardTotal',
        fast=fast_97d5a80cde48,
        exact=exact_97d5a80cde48,
        variables=frozenset(('record',)),
        reads=('record.counts.atStandardTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.atStandardTotal <= record.counts.facilitiesTotal': Compiled(
        source='record.counts.atStandardTotal <= record.counts.facilitiesTotal',
        fast=fast_65474883cd51,
        exact=exact_65474883cd51,
        variables=frozenset(('record',)),
        reads=('record.counts.atStandardTotal', 'record.counts.facilitiesTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.communityHospitalsTotal': Compiled(
        source='record.counts.communityHospitalsTotal',
        fast=fast_91d2f8382461,
        exact=exact_91d2f8382461,
        variables=frozenset(('record',)),
        reads=('record.counts.communityHospitalsTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.communityHospitalsTotal <= record.counts.facilitiesTotal': Compiled(
        source='record.counts.communityHospitalsTotal <= record.counts.facilitiesTotal',
        fast=fast_f63b168ddd1d,
        exact=exact_f63b168ddd1d,
        variables=frozenset(('record',)),
        reads=('record.counts.communityHospitalsTotal', 'record.counts.facilitiesTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.facilitiesTotal': Compiled(
        source='record.counts.facilitiesTotal',
        fast=fast_5d7a66fcd7e4,
        exact=exact_5d7a66fcd7e4,
        variables=frozenset(('record',)),
        reads=('record.counts.facilitiesTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.newCommunityHospitals': Compiled(
        source='record.counts.newCommunityHospitals',
        fast=fast_854651bd0922,
        exact=exact_854651bd0922,
        variables=frozenset(('record',)),
        reads=('record.counts.newCommunityHospitals',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.newCommunityHospitals <= record.counts.communityHospitalsTotal': Compiled(
        source='record.counts.newCommunityHospitals <= record.counts.communityHospitalsTotal',
        fast=fast_8951b9205051,
        exact=exact_8951b9205051,
        variables=frozenset(('record',)),
        reads=('record.counts.communityHospitalsTotal', 'record.counts.newCommunityHospitals'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.newCommunityHospitals == size(record.newCommunityHospitalRoster)': Compiled(
        source='record.counts.newCommunityHospitals == size(record.newCommunityHospitalRoster)',
        fast=fast_842740b9db38,
        exact=exact_842740b9db38,
        variables=frozenset(('record',)),
        reads=('record.counts.newCommunityHospitals', 'record.newCommunityHospitalRoster'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.recommendedTotal': Compiled(
        source='record.counts.recommendedTotal',
        fast=fast_02fa4185819e,
        exact=exact_02fa4185819e,
        variables=frozenset(('record',)),
        reads=('record.counts.recommendedTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.recommendedTotal <= record.counts.atStandardTotal': Compiled(
        source='record.counts.recommendedTotal <= record.counts.atStandardTotal',
        fast=fast_fa684dbcb770,
        exact=exact_fa684dbcb770,
        variables=frozenset(('record',)),
        reads=('record.counts.atStandardTotal', 'record.counts.recommendedTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.counts.recommendedTotal == size(record.recommendedRoster)': Compiled(
        source='record.counts.recommendedTotal == size(record.recommendedRoster)',
        fast=fast_c1746b9c32af,
        exact=exact_c1746b9c32af,
        variables=frozenset(('record',)),
        reads=('record.counts.recommendedTotal', 'record.recommendedRoster'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.destinationCode': Compiled(
        source='record.destinationCode',
        fast=fast_a96ff2f9b16e,
        exact=exact_a96ff2f9b16e,
        variables=frozenset(('record',)),
        reads=('record.destinationCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.destinationLevel == 'TOWNSHIP'": Compiled(
        source="record.destinationLevel == 'TOWNSHIP'",
        fast=fast_78c2440a02f4,
        exact=exact_78c2440a02f4,
        variables=frozenset(('record',)),
        reads=('record.destinationLevel',),
        codes=(),
        columns=(),
        comparisons=(('record.destinationLevel', 'TOWNSHIP'),),
    ),
    "record.destinationLevel == 'VILLAGE' && has(record.villageNeedLevel) && record.villageNeedLevel == 'LOW' && has(record.adjustmentBasis)": Compiled(
        source="record.destinationLevel == 'VILLAGE' && has(record.villageNeedLevel) && record.villageNeedLevel == 'LOW' && has(record.adjustmentBasis)",
        fast=fast_a0693add0dce,
        exact=exact_a0693add0dce,
        variables=frozenset(('record',)),
        reads=('record.adjustmentBasis', 'record.destinationLevel', 'record.villageNeedLevel'),
        codes=(),
        columns=(),
        comparisons=(('record.destinationLevel', 'VILLAGE'), ('record.villageNeedLevel', 'LOW')),
    ),
    "record.destinationLevel in ['COUNTY', 'TOWNSHIP', 'VILLAGE']": Compiled(
        source="record.destinationLevel in ['COUNTY', 'TOWNSHIP', 'VILLAGE']",
        fast=fast_f89a1b5549a3,
        exact=exact_f89a1b5549a3,
        variables=frozenset(('record',)),
        reads=('record.destinationLevel',),
        codes=(),
        columns=(),
        comparisons=(('record.destinationLevel', 'COUNTY'), ('record.destinationLevel', 'TOWNSHIP'), ('record.destinationLevel', 'VILLAGE')),
    ),
    'record.developmentPlan.date': Compiled(
        source='record.developmentPlan.date',
        fast=fast_0b3e9b76c6e8,
        exact=exact_0b3e9b76c6e8,
        variables=frozenset(('record',)),
        reads=('record.developmentPlan.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.dispatchId': Compiled(
        source='record.dispatchId',
        fast=fast_28a1399f60cb,
        exact=exact_28a1399f60cb,
        variables=frozenset(('record',)),
        reads=('record.dispatchId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.divisionCode': Compiled(
        source='record.divisionCode',
        fast=fast_57cfd9e9b411,
        exact=exact_57cfd9e9b411,
        variables=frozenset(('record',)),
        reads=('record.divisionCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.divisionCode != '660000'": Compiled(
        source="record.divisionCode != '660000'",
        fast=fast_bf2c1a5fffa6,
        exact=exact_bf2c1a5fffa6,
        variables=frozenset(('record',)),
        reads=('record.divisionCode',),
        codes=(),
        columns=(),
        comparisons=(('record.divisionCode', '660000'),),
    ),
    "record.divisionCode != '660000' && has(item.divisionCode)": Compiled(
        source="record.divisionCode != '660000' && has(item.divisionCode)",
        fast=fast_71aa6146264d,
        exact=exact_71aa6146264d,
        variables=frozenset(('item', 'record')),
        reads=('item.divisionCode', 'record.divisionCode'),
        codes=(),
        columns=(),
        comparisons=(('record.divisionCode', '660000'),),
    ),
    'record.dueDate': Compiled(
        source='record.dueDate',
        fast=fast_43b6bb0f0304,
        exact=exact_43b6bb0f0304,
        variables=frozenset(('record',)),
        reads=('record.dueDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.durationHalfDays': Compiled(
        source='record.durationHalfDays',
        fast=fast_55489872247d,
        exact=exact_55489872247d,
        variables=frozenset(('record',)),
        reads=('record.durationHalfDays',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.durationHalfDays <= 2 * (daysBetween(record.roundDate, has(record.endDate) ? record.endDate : record.roundDate) + 1)': Compiled(
        source='record.durationHalfDays <= 2 * (daysBetween(record.roundDate, has(record.endDate) ? record.endDate : record.roundDate) + 1)',
        fast=fast_75d4ff0be21d,
        exact=exact_75d4ff0be21d,
        variables=frozenset(('record',)),
        reads=('record.durationHalfDays', 'record.endDate', 'record.roundDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.ambulanceCoordinated': Compiled(
        source='record.emergency.ambulanceCoordinated',
        fast=fast_bcda151fb6af,
        exact=exact_bcda151fb6af,
        variables=frozenset(('record',)),
        reads=('record.emergency.ambulanceCoordinated',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.ambulanceCount': Compiled(
        source='record.emergency.ambulanceCount',
        fast=fast_ae3e4e7d3f63,
        exact=exact_ae3e4e7d3f63,
        variables=frozenset(('record',)),
        reads=('record.emergency.ambulanceCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.ambulanceCount >= param.minimum': Compiled(
        source='record.emergency.ambulanceCount >= param.minimum',
        fast=fast_70c584e4623e,
        exact=exact_70c584e4623e,
        variables=frozenset(('param', 'record')),
        reads=('param.minimum', 'record.emergency.ambulanceCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.coordinatingEmergencyCentre.facilityId': Compiled(
        source='record.emergency.coordinatingEmergencyCentre.facilityId',
        fast=fast_d9c98a3eb690,
        exact=exact_d9c98a3eb690,
        variables=frozenset(('record',)),
        reads=('record.emergency.coordinatingEmergencyCentre.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.infectiousTrainingAttendees': Compiled(
        source='record.emergency.infectiousTrainingAttendees',
        fast=fast_45add37f9715,
        exact=exact_45add37f9715,
        variables=frozenset(('record',)),
        reads=('record.emergency.infectiousTrainingAttendees',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.infectiousTrainingAttendees <= record.staff.staffTotal': Compiled(
        source='record.emergency.infectiousTrainingAttendees <= record.staff.staffTotal',
        fast=fast_fef7b8ce72c8,
        exact=exact_fef7b8ce72c8,
        variables=frozenset(('record',)),
        reads=('record.emergency.infectiousTrainingAttendees', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.suppliesLastUpdated': Compiled(
        source='record.emergency.suppliesLastUpdated',
        fast=fast_7703e047bc99,
        exact=exact_7703e047bc99,
        variables=frozenset(('record',)),
        reads=('record.emergency.suppliesLastUpdated',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.emergency.testingPartner.facilityId': Compiled(
        source='record.emergency.testingPartner.facilityId',
        fast=fast_6bfb5fa4ff5b,
        exact=exact_6bfb5fa4ff5b,
        variables=frozenset(('record',)),
        reads=('record.emergency.testingPartner.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.endDate': Compiled(
        source='record.endDate',
        fast=fast_ed2d6df19360,
        exact=exact_ed2d6df19360,
        variables=frozenset(('record',)),
        reads=('record.endDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.endYear': Compiled(
        source='record.endYear',
        fast=fast_0f711b82c34e,
        exact=exact_0f711b82c34e,
        variables=frozenset(('record',)),
        reads=('record.endYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.experience.appointmentRate.denominator': Compiled(
        source='record.experience.appointmentRate.denominator',
        fast=fast_73eebb4bcc08,
        exact=exact_73eebb4bcc08,
        variables=frozenset(('record',)),
        reads=('record.experience.appointmentRate.denominator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.experience.appointmentRate.denominator <= byYear(record.activity.yearly, record.reportYear).visits': Compiled(
        source='record.experience.appointmentRate.denominator <= byYear(record.activity.yearly, record.reportYear).visits',
        fast=fast_ac25d7c04375,
        exact=exact_ac25d7c04375,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].visits', 'record.activity.yearly[].year', 'record.experience.appointmentRate.denominator', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.experience.appointmentRate.numerator': Compiled(
        source='record.experience.appointmentRate.numerator',
        fast=fast_f0c0a3bbd857,
        exact=exact_f0c0a3bbd857,
        variables=frozenset(('record',)),
        reads=('record.experience.appointmentRate.numerator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.experience.appointmentRate.numerator <= record.experience.appointmentRate.denominator': Compiled(
        source='record.experience.appointmentRate.numerator <= record.experience.appointmentRate.denominator',
        fast=fast_6101fd92378f,
        exact=exact_6101fd92378f,
        variables=frozenset(('record',)),
        reads=('record.experience.appointmentRate.denominator', 'record.experience.appointmentRate.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facilities.keyCentralThc': Compiled(
        source='record.facilities.keyCentralThc',
        fast=fast_7b87740fa64a,
        exact=exact_7b87740fa64a,
        variables=frozenset(('record',)),
        reads=('record.facilities.keyCentralThc',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facilities.keyCentralThcOutsideSeat': Compiled(
        source='record.facilities.keyCentralThcOutsideSeat',
        fast=fast_026c0c023284,
        exact=exact_026c0c023284,
        variables=frozenset(('record',)),
        reads=('record.facilities.keyCentralThcOutsideSeat',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facilities.keyCentralThcOutsideSeat <= record.facilities.keyCentralThc': Compiled(
        source='record.facilities.keyCentralThcOutsideSeat <= record.facilities.keyCentralThc',
        fast=fast_b3c8aa60bd84,
        exact=exact_b3c8aa60bd84,
        variables=frozenset(('record',)),
        reads=('record.facilities.keyCentralThc', 'record.facilities.keyCentralThcOutsideSeat'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facilities.keyCentralThcRecommended': Compiled(
        source='record.facilities.keyCentralThcRecommended',
        fast=fast_edddb1e8661e,
        exact=exact_edddb1e8661e,
        variables=frozenset(('record',)),
        reads=('record.facilities.keyCentralThcRecommended',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facilities.keyCentralThcRecommended <= record.facilities.keyCentralThc': Compiled(
        source='record.facilities.keyCentralThcRecommended <= record.facilities.keyCentralThc',
        fast=fast_2923457ca760,
        exact=exact_2923457ca760,
        variables=frozenset(('record',)),
        reads=('record.facilities.keyCentralThc', 'record.facilities.keyCentralThcRecommended'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.communityHospitalEstablishedDate': Compiled(
        source='record.facility.communityHospitalEstablishedDate',
        fast=fast_00fe6428739e,
        exact=exact_00fe6428739e,
        variables=frozenset(('record',)),
        reads=('record.facility.communityHospitalEstablishedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.divisionCode': Compiled(
        source='record.facility.divisionCode',
        fast=fast_26978fa9f18d,
        exact=exact_26978fa9f18d,
        variables=frozenset(('record',)),
        reads=('record.facility.divisionCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.facilityId': Compiled(
        source='record.facility.facilityId',
        fast=fast_cd1839627e2f,
        exact=exact_cd1839627e2f,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.facilityType': Compiled(
        source='record.facility.facilityType',
        fast=fast_a844bb83be3f,
        exact=exact_a844bb83be3f,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.facility.facilityType == 'CHC' && record.facility.isUrbanCore && has(record.emergency.coordinatingEmergencyCentre)": Compiled(
        source="record.facility.facilityType == 'CHC' && record.facility.isUrbanCore && has(record.emergency.coordinatingEmergencyCentre)",
        fast=fast_e90bf88acbd8,
        exact=exact_e90bf88acbd8,
        variables=frozenset(('record',)),
        reads=('record.emergency.coordinatingEmergencyCentre', 'record.facility.facilityType', 'record.facility.isUrbanCore'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'),),
    ),
    "record.facility.facilityType == 'CHC' && record.facility.isUrbanCore && record.emergency.ambulanceCoordinated && has(record.emergency.coordinatingEmergencyCentre)": Compiled(
        source="record.facility.facilityType == 'CHC' && record.facility.isUrbanCore && record.emergency.ambulanceCoordinated && has(record.emergency.coordinatingEmergencyCentre)",
        fast=fast_5dbe14feff8f,
        exact=exact_5dbe14feff8f,
        variables=frozenset(('record',)),
        reads=('record.emergency.ambulanceCoordinated', 'record.emergency.coordinatingEmergencyCentre', 'record.facility.facilityType', 'record.facility.isUrbanCore'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'),),
    ),
    "record.facility.facilityType == 'CTYH'": Compiled(
        source="record.facility.facilityType == 'CTYH'",
        fast=fast_82c1f4aa5800,
        exact=exact_82c1f4aa5800,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CTYH'),),
    ),
    "record.facility.facilityType == 'THC' && 'KEY_CENTRAL_THC' in record.facility.designations": Compiled(
        source="record.facility.facilityType == 'THC' && 'KEY_CENTRAL_THC' in record.facility.designations",
        fast=fast_914cc9f6d958,
        exact=exact_914cc9f6d958,
        variables=frozenset(('record',)),
        reads=('record.facility.designations', 'record.facility.facilityType'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.designations[]', 'KEY_CENTRAL_THC'), ('record.facility.facilityType', 'THC')),
    ),
    "record.facility.facilityType == 'VC'": Compiled(
        source="record.facility.facilityType == 'VC'",
        fast=fast_edafb545101d,
        exact=exact_edafb545101d,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'VC'),),
    ),
    "record.facility.facilityType == 'VC' && !(has(record.villageClinic) && has(record.villageClinic.villageClinicOperationMode) && record.villageClinic.villageClinicOperationMode == 'THC_EXTENSION')": Compiled(
        source="record.facility.facilityType == 'VC' && !(has(record.villageClinic) && has(record.villageClinic.villageClinicOperationMode) && record.villageClinic.villageClinicOperationMode == 'THC_EXTENSION')",
        fast=fast_e7c20d40cbe6,
        exact=exact_e7c20d40cbe6,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType', 'record.villageClinic', 'record.villageClinic.villageClinicOperationMode'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'VC'), ('record.villageClinic.villageClinicOperationMode', 'THC_EXTENSION')),
    ),
    "record.facility.facilityType == 'VC' && (!has(record.facility.parentFacilityId) || prefix(record.facility.facilityId, 18) == prefix(record.facility.parentFacilityId, 18))": Compiled(
        source="record.facility.facilityType == 'VC' && (!has(record.facility.parentFacilityId) || prefix(record.facility.facilityId, 18) == prefix(record.facility.parentFacilityId, 18))",
        fast=fast_803552bd8b82,
        exact=exact_803552bd8b82,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityId', 'record.facility.facilityType', 'record.facility.parentFacilityId'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'VC'),),
    ),
    "record.facility.facilityType == 'VC' && record.villageClinic.villageClinicOperationMode == 'THC_EXTENSION'": Compiled(
        source="record.facility.facilityType == 'VC' && record.villageClinic.villageClinicOperationMode == 'THC_EXTENSION'",
        fast=fast_75bac8d659af,
        exact=exact_75bac8d659af,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType', 'record.villageClinic.villageClinicOperationMode'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'VC'), ('record.villageClinic.villageClinicOperationMode', 'THC_EXTENSION')),
    ),
    "record.facility.facilityType in ['CHC', 'THC']": Compiled(
        source="record.facility.facilityType in ['CHC', 'THC']",
        fast=fast_8b8f7c281a6a,
        exact=exact_8b8f7c281a6a,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'THC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC', 'CHS', 'VC', 'CTYH']": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC', 'CHS', 'VC', 'CTYH']",
        fast=fast_0f95579dcbb8,
        exact=exact_0f95579dcbb8,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'CHS'), ('record.facility.facilityType', 'CTYH'), ('record.facility.facilityType', 'THC'), ('record.facility.facilityType', 'VC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC', 'CHS', 'VC']": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC', 'CHS', 'VC']",
        fast=fast_a24d9a2b467a,
        exact=exact_a24d9a2b467a,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'CHS'), ('record.facility.facilityType', 'THC'), ('record.facility.facilityType', 'VC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC', 'CTYH']": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC', 'CTYH']",
        fast=fast_f7d8b5dc07ca,
        exact=exact_f7d8b5dc07ca,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'CTYH'), ('record.facility.facilityType', 'THC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC']": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC']",
        fast=fast_9af7765af9ab,
        exact=exact_9af7765af9ab,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'THC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC'] && has(record.facility.smallFacilityExempt)": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC'] && has(record.facility.smallFacilityExempt)",
        fast=fast_35d29c5a210e,
        exact=exact_35d29c5a210e,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType', 'record.facility.smallFacilityExempt'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'THC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC'] && rank('capability-level', record.facility.capabilityLevel) >= rank('capability-level', 'BASIC')": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC'] && rank('capability-level', record.facility.capabilityLevel) >= rank('capability-level', 'BASIC')",
        fast=fast_3c2fb58479b9,
        exact=exact_3c2fb58479b9,
        variables=frozenset(('record',)),
        reads=('record.facility.capabilityLevel', 'record.facility.facilityType'),
        codes=(('capability-level', 'BASIC'),),
        columns=(('capability-level', 'rank'),),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'THC')),
    ),
    'record.facility.institutionCode22': Compiled(
        source='record.facility.institutionCode22',
        fast=fast_177fc43d0e00,
        exact=exact_177fc43d0e00,
        variables=frozenset(('record',)),
        reads=('record.facility.institutionCode22',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.institutionTypeCode': Compiled(
        source='record.facility.institutionTypeCode',
        fast=fast_a7e5836605d3,
        exact=exact_a7e5836605d3,
        variables=frozenset(('record',)),
        reads=('record.facility.institutionTypeCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.openedDate': Compiled(
        source='record.facility.openedDate',
        fast=fast_ad4b43a766c5,
        exact=exact_ad4b43a766c5,
        variables=frozenset(('record',)),
        reads=('record.facility.openedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.openedDate <= record.facility.communityHospitalEstablishedDate': Compiled(
        source='record.facility.openedDate <= record.facility.communityHospitalEstablishedDate',
        fast=fast_07e100cb42e7,
        exact=exact_07e100cb42e7,
        variables=frozenset(('record',)),
        reads=('record.facility.communityHospitalEstablishedDate', 'record.facility.openedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.openedDate <= record.facility.standardReachedDate': Compiled(
        source='record.facility.openedDate <= record.facility.standardReachedDate',
        fast=fast_9ed69e03774b,
        exact=exact_9ed69e03774b,
        variables=frozenset(('record',)),
        reads=('record.facility.openedDate', 'record.facility.standardReachedDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.parentFacilityId': Compiled(
        source='record.facility.parentFacilityId',
        fast=fast_b3ec1efd09e2,
        exact=exact_b3ec1efd09e2,
        variables=frozenset(('record',)),
        reads=('record.facility.parentFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.parentFacilityId != record.facility.facilityId': Compiled(
        source='record.facility.parentFacilityId != record.facility.facilityId',
        fast=fast_b3edcb22dfb1,
        exact=exact_b3edcb22dfb1,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityId', 'record.facility.parentFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.smallFacilityExempt': Compiled(
        source='record.facility.smallFacilityExempt',
        fast=fast_056182b3534c,
        exact=exact_056182b3534c,
        variables=frozenset(('record',)),
        reads=('record.facility.smallFacilityExempt',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.smallFacilityExempt == (record.population.servicePopulation < 10000 || record.staff.staffTotal < 10)': Compiled(
        source='record.facility.smallFacilityExempt == (record.population.servicePopulation < 10000 || record.staff.staffTotal < 10)',
        fast=fast_2919beb5858b,
        exact=exact_2919beb5858b,
        variables=frozenset(('record',)),
        reads=('record.facility.smallFacilityExempt', 'record.population.servicePopulation', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.standardReachedDate': Compiled(
        source='record.facility.standardReachedDate',
        fast=fast_4df744b66e61,
        exact=exact_4df744b66e61,
        variables=frozenset(('record',)),
        reads=('record.facility.standardReachedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.facility.standardVersionCode == 'THC-2022' ? record.facility.facilityType == 'THC' : (record.facility.standardVersionCode == 'CHC-2022' ? record.facility.facilityType == 'CHC' : record.facility.facilityType == 'VC')": Compiled(
        source="record.facility.standardVersionCode == 'THC-2022' ? record.facility.facilityType == 'THC' : (record.facility.standardVersionCode == 'CHC-2022' ? record.facility.facilityType == 'CHC' : record.facility.facilityType == 'VC')",
        fast=fast_7920ab2c650a,
        exact=exact_7920ab2c650a,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityType', 'record.facility.standardVersionCode'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'THC'), ('record.facility.facilityType', 'VC'), ('record.facility.standardVersionCode', 'CHC-2022'), ('record.facility.standardVersionCode', 'THC-2022')),
    ),
    'record.facility.townshipCode': Compiled(
        source='record.facility.townshipCode',
        fast=fast_e1062bddbfb7,
        exact=exact_e1062bddbfb7,
        variables=frozenset(('record',)),
        reads=('record.facility.townshipCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.facility.villageCode': Compiled(
        source='record.facility.villageCode',
        fast=fast_4b3ccc6ad754,
        exact=exact_4b3ccc6ad754,
        variables=frozenset(('record',)),
        reads=('record.facility.villageCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.finance.subsidyPerformanceScore.denominator': Compiled(
        source='record.finance.subsidyPerformanceScore.denominator',
        fast=fast_912eded26fd2,
        exact=exact_912eded26fd2,
        variables=frozenset(('record',)),
        reads=('record.finance.subsidyPerformanceScore.denominator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.finance.subsidyPerformanceScore.numerator': Compiled(
        source='record.finance.subsidyPerformanceScore.numerator',
        fast=fast_96510b6e626f,
        exact=exact_96510b6e626f,
        variables=frozenset(('record',)),
        reads=('record.finance.subsidyPerformanceScore.numerator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.finance.subsidyPerformanceScore.numerator <= record.finance.subsidyPerformanceScore.denominator': Compiled(
        source='record.finance.subsidyPerformanceScore.numerator <= record.finance.subsidyPerformanceScore.denominator',
        fast=fast_29a73bd82b4c,
        exact=exact_29a73bd82b4c,
        variables=frozenset(('record',)),
        reads=('record.finance.subsidyPerformanceScore.denominator', 'record.finance.subsidyPerformanceScore.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.hostFacilityId': Compiled(
        source='record.hostFacilityId',
        fast=fast_ff2aeb097879,
        exact=exact_ff2aeb097879,
        variables=frozenset(('record',)),
        reads=('record.hostFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.information.ehrOpened': Compiled(
        source='record.information.ehrOpened',
        fast=fast_39c10fde7062,
        exact=exact_39c10fde7062,
        variables=frozenset(('record',)),
        reads=('record.information.ehrOpened',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.information.ehrOpened <= record.information.ehrTotal': Compiled(
        source='record.information.ehrOpened <= record.information.ehrTotal',
        fast=fast_a51365d54acb,
        exact=exact_a51365d54acb,
        variables=frozenset(('record',)),
        reads=('record.information.ehrOpened', 'record.information.ehrTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.information.ehrTotal': Compiled(
        source='record.information.ehrTotal',
        fast=fast_b0ce16331e3a,
        exact=exact_b0ce16331e3a,
        variables=frozenset(('record',)),
        reads=('record.information.ehrTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.information.informationManagers.exists(m, m.qualified && m.employment in ['FULL', 'PART'] && rank('admin-level', m.trainingLevel) >= rank('admin-level', 'COUNTY'))": Compiled(
        source="record.information.informationManagers.exists(m, m.qualified && m.employment in ['FULL', 'PART'] && rank('admin-level', m.trainingLevel) >= rank('admin-level', 'COUNTY'))",
        fast=fast_43d85684030f,
        exact=exact_43d85684030f,
        variables=frozenset(('record',)),
        reads=('record.information.informationManagers', 'record.information.informationManagers[].employment', 'record.information.informationManagers[].qualified', 'record.information.informationManagers[].trainingLevel'),
        codes=(('admin-level', 'COUNTY'),),
        columns=(('admin-level', 'rank'),),
        comparisons=(('record.information.informationManagers[].employment', 'FULL'), ('record.information.informationManagers[].employment', 'PART')),
    ),
    'record.information.internetConsultations': Compiled(
        source='record.information.internetConsultations',
        fast=fast_8ba51a62878d,
        exact=exact_8ba51a62878d,
        variables=frozenset(('record',)),
        reads=('record.information.internetConsultations',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.insurance.primaryInsurancePay': Compiled(
        source='record.insurance.primaryInsurancePay',
        fast=fast_05fe9664c7a9,
        exact=exact_05fe9664c7a9,
        variables=frozenset(('record',)),
        reads=('record.insurance.primaryInsurancePay',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.insurance.primaryInsurancePay <= record.insurance.totalInsurancePay': Compiled(
        source='record.insurance.primaryInsurancePay <= record.insurance.totalInsurancePay',
        fast=fast_1c8cfbdac53f,
        exact=exact_1c8cfbdac53f,
        variables=frozenset(('record',)),
        reads=('record.insurance.primaryInsurancePay', 'record.insurance.totalInsurancePay'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.insurance.totalInsurancePay': Compiled(
        source='record.insurance.totalInsurancePay',
        fast=fast_ee544e7941d2,
        exact=exact_ee544e7941d2,
        variables=frozenset(('record',)),
        reads=('record.insurance.totalInsurancePay',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.leadFacilityId': Compiled(
        source='record.leadFacilityId',
        fast=fast_db9c5278362b,
        exact=exact_db9c5278362b,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.leadFacilityId == record.recipientFacilityId': Compiled(
        source='record.leadFacilityId == record.recipientFacilityId',
        fast=fast_7ccfa77494d6,
        exact=exact_7ccfa77494d6,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityId', 'record.recipientFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.leadFacilityType == 'CTYH'": Compiled(
        source="record.leadFacilityType == 'CTYH'",
        fast=fast_baedc67b3d70,
        exact=exact_baedc67b3d70,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityType',),
        codes=(),
        columns=(),
        comparisons=(('record.leadFacilityType', 'CTYH'),),
    ),
    'record.period.end': Compiled(
        source='record.period.end',
        fast=fast_2cf388a8223b,
        exact=exact_2cf388a8223b,
        variables=frozenset(('record',)),
        reads=('record.period.end',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.period.start': Compiled(
        source='record.period.start',
        fast=fast_795d4e76c62e,
        exact=exact_795d4e76c62e,
        variables=frozenset(('record',)),
        reads=('record.period.start',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.personRef': Compiled(
        source='record.personRef',
        fast=fast_d759755cc493,
        exact=exact_d759755cc493,
        variables=frozenset(('record',)),
        reads=('record.personRef',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.personsReferred': Compiled(
        source='record.personsReferred',
        fast=fast_26704fbd6cff,
        exact=exact_26704fbd6cff,
        variables=frozenset(('record',)),
        reads=('record.personsReferred',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.personsReferred <= record.personsSeen': Compiled(
        source='record.personsReferred <= record.personsSeen',
        fast=fast_c4c8cdf77adc,
        exact=exact_c4c8cdf77adc,
        variables=frozenset(('record',)),
        reads=('record.personsReferred', 'record.personsSeen'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.personsSeen': Compiled(
        source='record.personsSeen',
        fast=fast_014b45ead46e,
        exact=exact_014b45ead46e,
        variables=frozenset(('record',)),
        reads=('record.personsSeen',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.planIssuedDate': Compiled(
        source='record.planIssuedDate',
        fast=fast_dc1cc05033e0,
        exact=exact_dc1cc05033e0,
        variables=frozenset(('record',)),
        reads=('record.planIssuedDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.plannedDispatchPeriod.end': Compiled(
        source='record.plannedDispatchPeriod.end',
        fast=fast_0dce1f8cdd7e,
        exact=exact_0dce1f8cdd7e,
        variables=frozenset(('record',)),
        reads=('record.plannedDispatchPeriod.end',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.plannedDispatchPeriod.start': Compiled(
        source='record.plannedDispatchPeriod.start',
        fast=fast_f910ab441004,
        exact=exact_f910ab441004,
        variables=frozenset(('record',)),
        reads=('record.plannedDispatchPeriod.start',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.plannedEndDate': Compiled(
        source='record.plannedEndDate',
        fast=fast_c7e6e8110f1a,
        exact=exact_c7e6e8110f1a,
        variables=frozenset(('record',)),
        reads=('record.plannedEndDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.population.countyPopulation': Compiled(
        source='record.population.countyPopulation',
        fast=fast_d3da6590f604,
        exact=exact_d3da6590f604,
        variables=frozenset(('record',)),
        reads=('record.population.countyPopulation',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.population.residentPopulation': Compiled(
        source='record.population.residentPopulation',
        fast=fast_d3be00aecd54,
        exact=exact_d3be00aecd54,
        variables=frozenset(('record',)),
        reads=('record.population.residentPopulation',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.population.residentPopulation <= record.population.countyPopulation': Compiled(
        source='record.population.residentPopulation <= record.population.countyPopulation',
        fast=fast_ae5e6d1150d5,
        exact=exact_ae5e6d1150d5,
        variables=frozenset(('record',)),
        reads=('record.population.countyPopulation', 'record.population.residentPopulation'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.population.servicePopulation': Compiled(
        source='record.population.servicePopulation',
        fast=fast_e081fc4b5cd5,
        exact=exact_e081fc4b5cd5,
        variables=frozenset(('record',)),
        reads=('record.population.servicePopulation',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.bedsActual': Compiled(
        source='record.premises.bedsActual',
        fast=fast_d860dd5797d9,
        exact=exact_d860dd5797d9,
        variables=frozenset(('record',)),
        reads=('record.premises.bedsActual',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.bedsActual <= record.premises.bedsApproved': Compiled(
        source='record.premises.bedsActual <= record.premises.bedsApproved',
        fast=fast_21ca12c87a99,
        exact=exact_21ca12c87a99,
        variables=frozenset(('record',)),
        reads=('record.premises.bedsActual', 'record.premises.bedsApproved'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.bedsActual >= param.minimum || (record.premises.countyHospitalBeds > 0 && record.premises.bedsActual * param.part >= record.premises.countyHospitalBeds)': Compiled(
        source='record.premises.bedsActual >= param.minimum || (record.premises.countyHospitalBeds > 0 && record.premises.bedsActual * param.part >= record.premises.countyHospitalBeds)',
        fast=fast_ee3a8f4c01ac,
        exact=exact_ee3a8f4c01ac,
        variables=frozenset(('param', 'record')),
        reads=('param.minimum', 'param.part', 'record.premises.bedsActual', 'record.premises.countyHospitalBeds'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.bedsApproved': Compiled(
        source='record.premises.bedsApproved',
        fast=fast_b2fa3903c106,
        exact=exact_b2fa3903c106,
        variables=frozenset(('record',)),
        reads=('record.premises.bedsApproved',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.bedsOpen': Compiled(
        source='record.premises.bedsOpen',
        fast=fast_e85e169614d7,
        exact=exact_e85e169614d7,
        variables=frozenset(('record',)),
        reads=('record.premises.bedsOpen',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.bedsOpen <= record.premises.bedsActual': Compiled(
        source='record.premises.bedsOpen <= record.premises.bedsActual',
        fast=fast_e933a7fb7c23,
        exact=exact_e933a7fb7c23,
        variables=frozenset(('record',)),
        reads=('record.premises.bedsActual', 'record.premises.bedsOpen'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.premises.departments.all(d, !has(d.name) || size(record.premises.departments.filter(e, has(e.name) && e.code == d.code && e.name == d.name)) == 1)': Compiled(
        source='record.premises.departments.all(d, !has(d.name) || size(record.premises.departments.filter(e, has(e.name) && e.code == d.code && e.name == d.name)) == 1)',
        fast=fast_05fd8088f57f,
        exact=exact_05fd8088f57f,
        variables=frozenset(('record',)),
        reads=('record.premises.departments', 'record.premises.departments[].code', 'record.premises.departments[].name'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.providerFacilityId': Compiled(
        source='record.providerFacilityId',
        fast=fast_861e53ca88f0,
        exact=exact_861e53ca88f0,
        variables=frozenset(('record',)),
        reads=('record.providerFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.recipientFacilityId': Compiled(
        source='record.recipientFacilityId',
        fast=fast_0efc86ca1633,
        exact=exact_0efc86ca1633,
        variables=frozenset(('record',)),
        reads=('record.recipientFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.recipientType == 'CHC'": Compiled(
        source="record.recipientType == 'CHC'",
        fast=fast_408262b03e09,
        exact=exact_408262b03e09,
        variables=frozenset(('record',)),
        reads=('record.recipientType',),
        codes=(),
        columns=(),
        comparisons=(('record.recipientType', 'CHC'),),
    ),
    "record.recipientType == 'CHC' && record.supporterType in ['H2', 'H3']": Compiled(
        source="record.recipientType == 'CHC' && record.supporterType in ['H2', 'H3']",
        fast=fast_36c76447b849,
        exact=exact_36c76447b849,
        variables=frozenset(('record',)),
        reads=('record.recipientType', 'record.supporterType'),
        codes=(),
        columns=(),
        comparisons=(('record.recipientType', 'CHC'), ('record.supporterType', 'H2'), ('record.supporterType', 'H3')),
    ),
    "record.recipientType == 'CTYH'": Compiled(
        source="record.recipientType == 'CTYH'",
        fast=fast_df95f466bded,
        exact=exact_df95f466bded,
        variables=frozenset(('record',)),
        reads=('record.recipientType',),
        codes=(),
        columns=(),
        comparisons=(('record.recipientType', 'CTYH'),),
    ),
    "record.recipientType == 'THC'": Compiled(
        source="record.recipientType == 'THC'",
        fast=fast_f22c2091cfb8,
        exact=exact_f22c2091cfb8,
        variables=frozenset(('record',)),
        reads=('record.recipientType',),
        codes=(),
        columns=(),
        comparisons=(('record.recipientType', 'THC'),),
    ),
    "record.recipientType == 'THC' && has(record.endDate) && date(record.endDate) < addDays(addMonths(record.startDate, param.months), -1)": Compiled(
        source="record.recipientType == 'THC' && has(record.endDate) && date(record.endDate) < addDays(addMonths(record.startDate, param.months), -1)",
        fast=fast_1f4a69882618,
        exact=exact_1f4a69882618,
        variables=frozenset(('param', 'record')),
        reads=('param.months', 'record.endDate', 'record.recipientType', 'record.startDate'),
        codes=(),
        columns=(),
        comparisons=(('record.recipientType', 'THC'),),
    ),
    'record.recordId': Compiled(
        source='record.recordId',
        fast=fast_cb55ecaa6e7a,
        exact=exact_cb55ecaa6e7a,
        variables=frozenset(('record',)),
        reads=('record.recordId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.region.regionGroup': Compiled(
        source='record.region.regionGroup',
        fast=fast_52d2b335edba,
        exact=exact_52d2b335edba,
        variables=frozenset(('record',)),
        reads=('record.region.regionGroup',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.registerDate': Compiled(
        source='record.registerDate',
        fast=fast_65aa960459d8,
        exact=exact_65aa960459d8,
        variables=frozenset(('record',)),
        reads=('record.registerDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.relationId': Compiled(
        source='record.relationId',
        fast=fast_2e7cd79f778d,
        exact=exact_2e7cd79f778d,
        variables=frozenset(('record',)),
        reads=('record.relationId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.reportYear': Compiled(
        source='record.reportYear',
        fast=fast_48334fa1a360,
        exact=exact_48334fa1a360,
        variables=frozenset(('record',)),
        reads=('record.reportYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.reportYear - 1': Compiled(
        source='record.reportYear - 1',
        fast=fast_5bb01ffb140f,
        exact=exact_5bb01ffb140f,
        variables=frozenset(('record',)),
        reads=('record.reportYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.reportYear <= year(record.asOfDate)': Compiled(
        source='record.reportYear <= year(record.asOfDate)',
        fast=fast_5f543b6952d1,
        exact=exact_5f543b6952d1,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.revision': Compiled(
        source='record.revision',
        fast=fast_d97d9ede9be9,
        exact=exact_d97d9ede9be9,
        variables=frozenset(('record',)),
        reads=('record.revision',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.revision == 1 || has(record.supersedes)': Compiled(
        source='record.revision == 1 || has(record.supersedes)',
        fast=fast_0fbbfaf49296,
        exact=exact_0fbbfaf49296,
        variables=frozenset(('record',)),
        reads=('record.revision', 'record.supersedes'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.roundDate': Compiled(
        source='record.roundDate',
        fast=fast_945340e9d8ab,
        exact=exact_945340e9d8ab,
        variables=frozenset(('record',)),
        reads=('record.roundDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.roundId': Compiled(
        source='record.roundId',
        fast=fast_d5916a776a68,
        exact=exact_d5916a776a68,
        variables=frozenset(('record',)),
        reads=('record.roundId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.countyQuarters.denominator': Compiled(
        source='record.rounds.countyQuarters.denominator',
        fast=fast_9f7eb8ff2286,
        exact=exact_9f7eb8ff2286,
        variables=frozenset(('record',)),
        reads=('record.rounds.countyQuarters.denominator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.countyQuarters.numerator': Compiled(
        source='record.rounds.countyQuarters.numerator',
        fast=fast_c85970b12ab3,
        exact=exact_c85970b12ab3,
        variables=frozenset(('record',)),
        reads=('record.rounds.countyQuarters.numerator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.countyQuarters.numerator <= record.rounds.countyQuarters.denominator': Compiled(
        source='record.rounds.countyQuarters.numerator <= record.rounds.countyQuarters.denominator',
        fast=fast_966da2fe99b5,
        exact=exact_966da2fe99b5,
        variables=frozenset(('record',)),
        reads=('record.rounds.countyQuarters.denominator', 'record.rounds.countyQuarters.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.townshipMonths.denominator': Compiled(
        source='record.rounds.townshipMonths.denominator',
        fast=fast_6d965b68f9b6,
        exact=exact_6d965b68f9b6,
        variables=frozenset(('record',)),
        reads=('record.rounds.townshipMonths.denominator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.townshipMonths.numerator': Compiled(
        source='record.rounds.townshipMonths.numerator',
        fast=fast_7f53aa67919f,
        exact=exact_7f53aa67919f,
        variables=frozenset(('record',)),
        reads=('record.rounds.townshipMonths.numerator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.townshipMonths.numerator <= record.rounds.townshipMonths.denominator': Compiled(
        source='record.rounds.townshipMonths.numerator <= record.rounds.townshipMonths.denominator',
        fast=fast_ac13a1440220,
        exact=exact_ac13a1440220,
        variables=frozenset(('record',)),
        reads=('record.rounds.townshipMonths.denominator', 'record.rounds.townshipMonths.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.villageWeeks.denominator': Compiled(
        source='record.rounds.villageWeeks.denominator',
        fast=fast_b67b583774dd,
        exact=exact_b67b583774dd,
        variables=frozenset(('record',)),
        reads=('record.rounds.villageWeeks.denominator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.villageWeeks.numerator': Compiled(
        source='record.rounds.villageWeeks.numerator',
        fast=fast_34a01abf9cff,
        exact=exact_34a01abf9cff,
        variables=frozenset(('record',)),
        reads=('record.rounds.villageWeeks.numerator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.rounds.villageWeeks.numerator <= record.rounds.villageWeeks.denominator': Compiled(
        source='record.rounds.villageWeeks.numerator <= record.rounds.villageWeeks.denominator',
        fast=fast_954efa8d66d2,
        exact=exact_954efa8d66d2,
        variables=frozenset(('record',)),
        reads=('record.rounds.villageWeeks.denominator', 'record.rounds.villageWeeks.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.casualtyCount': Compiled(
        source='record.safety.casualtyCount',
        fast=fast_a1ccbef3612e,
        exact=exact_a1ccbef3612e,
        variables=frozenset(('record',)),
        reads=('record.safety.casualtyCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.casualtyCount == 0 || record.safety.safetyAccidentCount > 0': Compiled(
        source='record.safety.casualtyCount == 0 || record.safety.safetyAccidentCount > 0',
        fast=fast_268f1c6f8b91,
        exact=exact_268f1c6f8b91,
        variables=frozenset(('record',)),
        reads=('record.safety.casualtyCount', 'record.safety.safetyAccidentCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.liabilityInsurance.validFrom': Compiled(
        source='record.safety.liabilityInsurance.validFrom',
        fast=fast_fb4f65e37d4c,
        exact=exact_fb4f65e37d4c,
        variables=frozenset(('record',)),
        reads=('record.safety.liabilityInsurance.validFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.liabilityInsurance.validTo': Compiled(
        source='record.safety.liabilityInsurance.validTo',
        fast=fast_ca12f092f6e3,
        exact=exact_ca12f092f6e3,
        variables=frozenset(('record',)),
        reads=('record.safety.liabilityInsurance.validTo',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.safety.qualityAnalyses.exists(a, year(a.date) == record.reportYear && a.coveredYear == record.reportYear - 1 && ['QUALITY', 'DISPUTE', 'ACCIDENT'].all(t, t in a.topics))": Compiled(
        source="record.safety.qualityAnalyses.exists(a, year(a.date) == record.reportYear && a.coveredYear == record.reportYear - 1 && ['QUALITY', 'DISPUTE', 'ACCIDENT'].all(t, t in a.topics))",
        fast=fast_05569c8a5e2a,
        exact=exact_05569c8a5e2a,
        variables=frozenset(('record',)),
        reads=('record.reportYear', 'record.safety.qualityAnalyses', 'record.safety.qualityAnalyses[].coveredYear', 'record.safety.qualityAnalyses[].date', 'record.safety.qualityAnalyses[].topics'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.riskFund.validFrom': Compiled(
        source='record.safety.riskFund.validFrom',
        fast=fast_e7ac1a0f47bd,
        exact=exact_e7ac1a0f47bd,
        variables=frozenset(('record',)),
        reads=('record.safety.riskFund.validFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.riskFund.validTo': Compiled(
        source='record.safety.riskFund.validTo',
        fast=fast_8f94c49facda,
        exact=exact_8f94c49facda,
        variables=frozenset(('record',)),
        reads=('record.safety.riskFund.validTo',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.safety.safetyMonthDate': Compiled(
        source='record.safety.safetyMonthDate',
        fast=fast_bb9443d9d22a,
        exact=exact_bb9443d9d22a,
        variables=frozenset(('record',)),
        reads=('record.safety.safetyMonthDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.serviceDays': Compiled(
        source='record.serviceDays',
        fast=fast_ecca22e72847,
        exact=exact_ecca22e72847,
        variables=frozenset(('record',)),
        reads=('record.serviceDays',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.serviceDays == size(distinct(record.attendanceDates))': Compiled(
        source='record.serviceDays == size(distinct(record.attendanceDates))',
        fast=fast_3094fd0a140a,
        exact=exact_3094fd0a140a,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates', 'record.serviceDays'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.services.primaryVisits': Compiled(
        source='record.services.primaryVisits',
        fast=fast_e84b3e228117,
        exact=exact_e84b3e228117,
        variables=frozenset(('record',)),
        reads=('record.services.primaryVisits',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.services.primaryVisits <= record.services.totalVisits': Compiled(
        source='record.services.primaryVisits <= record.services.totalVisits',
        fast=fast_c0ec483a9813,
        exact=exact_c0ec483a9813,
        variables=frozenset(('record',)),
        reads=('record.services.primaryVisits', 'record.services.totalVisits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.services.totalVisits': Compiled(
        source='record.services.totalVisits',
        fast=fast_017e311daabe,
        exact=exact_017e311daabe,
        variables=frozenset(('record',)),
        reads=('record.services.totalVisits',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.specialtyPlan.date': Compiled(
        source='record.specialtyPlan.date',
        fast=fast_2d1846755e22,
        exact=exact_2d1846755e22,
        variables=frozenset(('record',)),
        reads=('record.specialtyPlan.date',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.clinicalPharmacistCount': Compiled(
        source='record.staff.clinicalPharmacistCount',
        fast=fast_45a26692de02,
        exact=exact_45a26692de02,
        variables=frozenset(('record',)),
        reads=('record.staff.clinicalPharmacistCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.clinicalPharmacistCount <= record.staff.pharmacistCount': Compiled(
        source='record.staff.clinicalPharmacistCount <= record.staff.pharmacistCount',
        fast=fast_b640e5bf6205,
        exact=exact_b640e5bf6205,
        variables=frozenset(('record',)),
        reads=('record.staff.clinicalPharmacistCount', 'record.staff.pharmacistCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.establishedPosts': Compiled(
        source='record.staff.establishedPosts',
        fast=fast_48e1a12675c4,
        exact=exact_48e1a12675c4,
        variables=frozenset(('record',)),
        reads=('record.staff.establishedPosts',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.establishedTechnicalPosts': Compiled(
        source='record.staff.establishedTechnicalPosts',
        fast=fast_5b763ce08ef4,
        exact=exact_5b763ce08ef4,
        variables=frozenset(('record',)),
        reads=('record.staff.establishedTechnicalPosts',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.establishedTechnicalPosts <= record.staff.establishedPosts': Compiled(
        source='record.staff.establishedTechnicalPosts <= record.staff.establishedPosts',
        fast=fast_9286ea11c48a,
        exact=exact_9286ea11c48a,
        variables=frozenset(('record',)),
        reads=('record.staff.establishedPosts', 'record.staff.establishedTechnicalPosts'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.establishedTechnicalPosts > 0': Compiled(
        source='record.staff.establishedTechnicalPosts > 0',
        fast=fast_08181a38a770,
        exact=exact_08181a38a770,
        variables=frozenset(('record',)),
        reads=('record.staff.establishedTechnicalPosts',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.gpCount': Compiled(
        source='record.staff.gpCount',
        fast=fast_4d222f69edec,
        exact=exact_4d222f69edec,
        variables=frozenset(('record',)),
        reads=('record.staff.gpCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.gpCount <= record.staff.technicalStaff': Compiled(
        source='record.staff.gpCount <= record.staff.technicalStaff',
        fast=fast_f5bfda27dfbe,
        exact=exact_f5bfda27dfbe,
        variables=frozenset(('record',)),
        reads=('record.staff.gpCount', 'record.staff.technicalStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.gpPaediatricTrained': Compiled(
        source='record.staff.gpPaediatricTrained',
        fast=fast_9aad43e6fcc9,
        exact=exact_9aad43e6fcc9,
        variables=frozenset(('record',)),
        reads=('record.staff.gpPaediatricTrained',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.gpPaediatricTrained <= record.staff.gpCount': Compiled(
        source='record.staff.gpPaediatricTrained <= record.staff.gpCount',
        fast=fast_9a8f03777407,
        exact=exact_9a8f03777407,
        variables=frozenset(('record',)),
        reads=('record.staff.gpCount', 'record.staff.gpPaediatricTrained'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.gpRotatedCount': Compiled(
        source='record.staff.gpRotatedCount',
        fast=fast_b3d30d51afd4,
        exact=exact_b3d30d51afd4,
        variables=frozenset(('record',)),
        reads=('record.staff.gpRotatedCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.gpRotatedCount <= record.staff.gpCount': Compiled(
        source='record.staff.gpRotatedCount <= record.staff.gpCount',
        fast=fast_3dc86585621f,
        exact=exact_3dc86585621f,
        variables=frozenset(('record',)),
        reads=('record.staff.gpCount', 'record.staff.gpRotatedCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.phInstitutionStaff': Compiled(
        source='record.staff.phInstitutionStaff',
        fast=fast_aa7f29a6c20b,
        exact=exact_aa7f29a6c20b,
        variables=frozenset(('record',)),
        reads=('record.staff.phInstitutionStaff',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.phInstitutionTechnical': Compiled(
        source='record.staff.phInstitutionTechnical',
        fast=fast_6310c7ec7da2,
        exact=exact_6310c7ec7da2,
        variables=frozenset(('record',)),
        reads=('record.staff.phInstitutionTechnical',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.phInstitutionTechnical <= record.staff.phInstitutionStaff': Compiled(
        source='record.staff.phInstitutionTechnical <= record.staff.phInstitutionStaff',
        fast=fast_724b066a5c92,
        exact=exact_724b066a5c92,
        variables=frozenset(('record',)),
        reads=('record.staff.phInstitutionStaff', 'record.staff.phInstitutionTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.pharmacistCount': Compiled(
        source='record.staff.pharmacistCount',
        fast=fast_31c7e0260454,
        exact=exact_31c7e0260454,
        variables=frozenset(('record',)),
        reads=('record.staff.pharmacistCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.pharmacistCount <= record.staff.technicalStaff': Compiled(
        source='record.staff.pharmacistCount <= record.staff.technicalStaff',
        fast=fast_374b8de0354d,
        exact=exact_374b8de0354d,
        variables=frozenset(('record',)),
        reads=('record.staff.pharmacistCount', 'record.staff.technicalStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.postsIntermediate': Compiled(
        source='record.staff.postsIntermediate',
        fast=fast_3f7128886970,
        exact=exact_3f7128886970,
        variables=frozenset(('record',)),
        reads=('record.staff.postsIntermediate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.postsIntermediate + record.staff.postsSenior <= record.staff.postsTechnical': Compiled(
        source='record.staff.postsIntermediate + record.staff.postsSenior <= record.staff.postsTechnical',
        fast=fast_2838359249fa,
        exact=exact_2838359249fa,
        variables=frozenset(('record',)),
        reads=('record.staff.postsIntermediate', 'record.staff.postsSenior', 'record.staff.postsTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.postsIntermediate <= record.staff.postsTechnical': Compiled(
        source='record.staff.postsIntermediate <= record.staff.postsTechnical',
        fast=fast_eaf6153933b9,
        exact=exact_eaf6153933b9,
        variables=frozenset(('record',)),
        reads=('record.staff.postsIntermediate', 'record.staff.postsTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.postsSenior': Compiled(
        source='record.staff.postsSenior',
        fast=fast_b5946e7cad51,
        exact=exact_b5946e7cad51,
        variables=frozenset(('record',)),
        reads=('record.staff.postsSenior',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.postsSenior <= record.staff.postsTechnical': Compiled(
        source='record.staff.postsSenior <= record.staff.postsTechnical',
        fast=fast_1bd965ad5e32,
        exact=exact_1bd965ad5e32,
        variables=frozenset(('record',)),
        reads=('record.staff.postsSenior', 'record.staff.postsTechnical'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.postsTechnical': Compiled(
        source='record.staff.postsTechnical',
        fast=fast_7c35a7a33fa8,
        exact=exact_7c35a7a33fa8,
        variables=frozenset(('record',)),
        reads=('record.staff.postsTechnical',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthPhysicianCount': Compiled(
        source='record.staff.publicHealthPhysicianCount',
        fast=fast_0103bf46ade1,
        exact=exact_0103bf46ade1,
        variables=frozenset(('record',)),
        reads=('record.staff.publicHealthPhysicianCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthPhysicianCount <= record.staff.publicHealthStaff': Compiled(
        source='record.staff.publicHealthPhysicianCount <= record.staff.publicHealthStaff',
        fast=fast_b044f8b7f735,
        exact=exact_b044f8b7f735,
        variables=frozenset(('record',)),
        reads=('record.staff.publicHealthPhysicianCount', 'record.staff.publicHealthStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthPhysicianCount >= param.minimum': Compiled(
        source='record.staff.publicHealthPhysicianCount >= param.minimum',
        fast=fast_fca54bf9f264,
        exact=exact_fca54bf9f264,
        variables=frozenset(('param', 'record')),
        reads=('param.minimum', 'record.staff.publicHealthPhysicianCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthStaff': Compiled(
        source='record.staff.publicHealthStaff',
        fast=fast_187913041a57,
        exact=exact_187913041a57,
        variables=frozenset(('record',)),
        reads=('record.staff.publicHealthStaff',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthStaff * 100 >= record.staff.establishedTechnicalPosts * param.percent': Compiled(
        source='record.staff.publicHealthStaff * 100 >= record.staff.establishedTechnicalPosts * param.percent',
        fast=fast_78762a073678,
        exact=exact_78762a073678,
        variables=frozenset(('param', 'record')),
        reads=('param.percent', 'record.staff.establishedTechnicalPosts', 'record.staff.publicHealthStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthStaff <= record.staff.staffTotal': Compiled(
        source='record.staff.publicHealthStaff <= record.staff.staffTotal',
        fast=fast_3fbc9b58930d,
        exact=exact_3fbc9b58930d,
        variables=frozenset(('record',)),
        reads=('record.staff.publicHealthStaff', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthStaffEstablished': Compiled(
        source='record.staff.publicHealthStaffEstablished',
        fast=fast_08be651515c1,
        exact=exact_08be651515c1,
        variables=frozenset(('record',)),
        reads=('record.staff.publicHealthStaffEstablished',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.publicHealthStaffEstablished <= record.staff.publicHealthStaff': Compiled(
        source='record.staff.publicHealthStaffEstablished <= record.staff.publicHealthStaff',
        fast=fast_96daf66e6a1a,
        exact=exact_96daf66e6a1a,
        variables=frozenset(('record',)),
        reads=('record.staff.publicHealthStaff', 'record.staff.publicHealthStaffEstablished'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.socialWorkerCount': Compiled(
        source='record.staff.socialWorkerCount',
        fast=fast_97ff9b27fd2f,
        exact=exact_97ff9b27fd2f,
        variables=frozenset(('record',)),
        reads=('record.staff.socialWorkerCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.socialWorkerCount <= record.staff.staffTotal': Compiled(
        source='record.staff.socialWorkerCount <= record.staff.staffTotal',
        fast=fast_3cac9d3797ad,
        exact=exact_3cac9d3797ad,
        variables=frozenset(('record',)),
        reads=('record.staff.socialWorkerCount', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.staffTotal': Compiled(
        source='record.staff.staffTotal',
        fast=fast_92d3b8a49deb,
        exact=exact_92d3b8a49deb,
        variables=frozenset(('record',)),
        reads=('record.staff.staffTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.tcmPhysicianCount': Compiled(
        source='record.staff.tcmPhysicianCount',
        fast=fast_a91bc17d5ca4,
        exact=exact_a91bc17d5ca4,
        variables=frozenset(('record',)),
        reads=('record.staff.tcmPhysicianCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.tcmPhysicianCount <= record.staff.technicalStaff': Compiled(
        source='record.staff.tcmPhysicianCount <= record.staff.technicalStaff',
        fast=fast_3e15b690d5fc,
        exact=exact_3e15b690d5fc,
        variables=frozenset(('record',)),
        reads=('record.staff.tcmPhysicianCount', 'record.staff.technicalStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.technicalStaff': Compiled(
        source='record.staff.technicalStaff',
        fast=fast_5b0da0607ca5,
        exact=exact_5b0da0607ca5,
        variables=frozenset(('record',)),
        reads=('record.staff.technicalStaff',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staff.technicalStaff <= record.staff.staffTotal': Compiled(
        source='record.staff.technicalStaff <= record.staff.staffTotal',
        fast=fast_cb43a88dff0b,
        exact=exact_cb43a88dff0b,
        variables=frozenset(('record',)),
        reads=('record.staff.staffTotal', 'record.staff.technicalStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.staffCount': Compiled(
        source='record.staffCount',
        fast=fast_0f3fbd3350eb,
        exact=exact_0f3fbd3350eb,
        variables=frozenset(('record',)),
        reads=('record.staffCount',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.startDate': Compiled(
        source='record.startDate',
        fast=fast_ddbdfb1b6f42,
        exact=exact_ddbdfb1b6f42,
        variables=frozenset(('record',)),
        reads=('record.startDate',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.startYear': Compiled(
        source='record.startYear',
        fast=fast_de5c24acaab4,
        exact=exact_de5c24acaab4,
        variables=frozenset(('record',)),
        reads=('record.startYear',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.startYear <= item.year && item.year <= record.endYear': Compiled(
        source='record.startYear <= item.year && item.year <= record.endYear',
        fast=fast_8ea9bdb944a0,
        exact=exact_8ea9bdb944a0,
        variables=frozenset(('item', 'record')),
        reads=('item.year', 'record.endYear', 'record.startYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.startYear <= record.endYear': Compiled(
        source='record.startYear <= record.endYear',
        fast=fast_ba96de0eaa0f,
        exact=exact_ba96de0eaa0f,
        variables=frozenset(('record',)),
        reads=('record.endYear', 'record.startYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.submittedAt': Compiled(
        source='record.submittedAt',
        fast=fast_81f23867cb70,
        exact=exact_81f23867cb70,
        variables=frozenset(('record',)),
        reads=('record.submittedAt',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.submitter.authorityId': Compiled(
        source='record.submitter.authorityId',
        fast=fast_edb107d3eb8d,
        exact=exact_edb107d3eb8d,
        variables=frozenset(('record',)),
        reads=('record.submitter.authorityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.submitter.facilityId': Compiled(
        source='record.submitter.facilityId',
        fast=fast_ff3f55b183c7,
        exact=exact_ff3f55b183c7,
        variables=frozenset(('record',)),
        reads=('record.submitter.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.submitter.facilityId == record.facility.facilityId || (has(record.facility.parentFacilityId) && record.submitter.facilityId == record.facility.parentFacilityId)': Compiled(
        source='record.submitter.facilityId == record.facility.facilityId || (has(record.facility.parentFacilityId) && record.submitter.facilityId == record.facility.parentFacilityId)',
        fast=fast_8b920b9b1a29,
        exact=exact_8b920b9b1a29,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityId', 'record.facility.parentFacilityId', 'record.submitter.facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.supersedes': Compiled(
        source='record.supersedes',
        fast=fast_803b179d2e72,
        exact=exact_803b179d2e72,
        variables=frozenset(('record',)),
        reads=('record.supersedes',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.supersedes < record.revision': Compiled(
        source='record.supersedes < record.revision',
        fast=fast_3ac99d666d8f,
        exact=exact_3ac99d666d8f,
        variables=frozenset(('record',)),
        reads=('record.revision', 'record.supersedes'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.awarenessRate.denominator': Compiled(
        source='record.support.awarenessRate.denominator',
        fast=fast_6b61e5f3d951,
        exact=exact_6b61e5f3d951,
        variables=frozenset(('record',)),
        reads=('record.support.awarenessRate.denominator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.awarenessRate.numerator': Compiled(
        source='record.support.awarenessRate.numerator',
        fast=fast_efcf2764bb20,
        exact=exact_efcf2764bb20,
        variables=frozenset(('record',)),
        reads=('record.support.awarenessRate.numerator',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.awarenessRate.numerator <= record.support.awarenessRate.denominator': Compiled(
        source='record.support.awarenessRate.numerator <= record.support.awarenessRate.denominator',
        fast=fast_5e493d049691,
        exact=exact_5e493d049691,
        variables=frozenset(('record',)),
        reads=('record.support.awarenessRate.denominator', 'record.support.awarenessRate.numerator'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.countyHospitalRelations': Compiled(
        source='record.support.countyHospitalRelations',
        fast=fast_76678ba310e6,
        exact=exact_76678ba310e6,
        variables=frozenset(('record',)),
        reads=('record.support.countyHospitalRelations',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.countyHospitalsBelowRecommended': Compiled(
        source='record.support.countyHospitalsBelowRecommended',
        fast=fast_8340b6a8185e,
        exact=exact_8340b6a8185e,
        variables=frozenset(('record',)),
        reads=('record.support.countyHospitalsBelowRecommended',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.countyHospitalsBelowSupported': Compiled(
        source='record.support.countyHospitalsBelowSupported',
        fast=fast_3da607d9afd0,
        exact=exact_3da607d9afd0,
        variables=frozenset(('record',)),
        reads=('record.support.countyHospitalsBelowSupported',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.countyHospitalsBelowSupported <= record.support.countyHospitalsBelowRecommended': Compiled(
        source='record.support.countyHospitalsBelowSupported <= record.support.countyHospitalsBelowRecommended',
        fast=fast_aa49a8ec2b2f,
        exact=exact_aa49a8ec2b2f,
        variables=frozenset(('record',)),
        reads=('record.support.countyHospitalsBelowRecommended', 'record.support.countyHospitalsBelowSupported'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.oneToOneRelations': Compiled(
        source='record.support.oneToOneRelations',
        fast=fast_840ddb7e3b89,
        exact=exact_840ddb7e3b89,
        variables=frozenset(('record',)),
        reads=('record.support.oneToOneRelations',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.support.oneToOneRelations <= record.support.countyHospitalRelations': Compiled(
        source='record.support.oneToOneRelations <= record.support.countyHospitalRelations',
        fast=fast_61ff9ae367fa,
        exact=exact_61ff9ae367fa,
        variables=frozenset(('record',)),
        reads=('record.support.countyHospitalRelations', 'record.support.oneToOneRelations'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.supporterFacilityId': Compiled(
        source='record.supporterFacilityId',
        fast=fast_f787361454c7,
        exact=exact_f787361454c7,
        variables=frozenset(('record',)),
        reads=('record.supporterFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.supporterFacilityId != record.recipientFacilityId': Compiled(
        source='record.supporterFacilityId != record.recipientFacilityId',
        fast=fast_a21785dc127b,
        exact=exact_a21785dc127b,
        variables=frozenset(('record',)),
        reads=('record.recipientFacilityId', 'record.supporterFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.supporterIsUrban': Compiled(
        source='record.supporterIsUrban',
        fast=fast_a1b4caf30026,
        exact=exact_a1b4caf30026,
        variables=frozenset(('record',)),
        reads=('record.supporterIsUrban',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "record.supporterLevel == (record.supporterType == 'H3' ? 'TERTIARY' : 'SECONDARY')": Compiled(
        source="record.supporterLevel == (record.supporterType == 'H3' ? 'TERTIARY' : 'SECONDARY')",
        fast=fast_4a2b4921d5a2,
        exact=exact_4a2b4921d5a2,
        variables=frozenset(('record',)),
        reads=('record.supporterLevel', 'record.supporterType'),
        codes=(),
        columns=(),
        comparisons=(('record.supporterType', 'H3'),),
    ),
    'record.tcm.tcmPromotionCentre.facilityId': Compiled(
        source='record.tcm.tcmPromotionCentre.facilityId',
        fast=fast_48fc1f3dd3f8,
        exact=exact_48fc1f3dd3f8,
        variables=frozenset(('record',)),
        reads=('record.tcm.tcmPromotionCentre.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.telemedicine.facilitiesTotal': Compiled(
        source='record.telemedicine.facilitiesTotal',
        fast=fast_3741eb5409ea,
        exact=exact_3741eb5409ea,
        variables=frozenset(('record',)),
        reads=('record.telemedicine.facilitiesTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.telemedicine.facilitiesWithTelemedicine': Compiled(
        source='record.telemedicine.facilitiesWithTelemedicine',
        fast=fast_f6e93ecdb983,
        exact=exact_f6e93ecdb983,
        variables=frozenset(('record',)),
        reads=('record.telemedicine.facilitiesWithTelemedicine',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.telemedicine.facilitiesWithTelemedicine <= record.telemedicine.facilitiesTotal': Compiled(
        source='record.telemedicine.facilitiesWithTelemedicine <= record.telemedicine.facilitiesTotal',
        fast=fast_b13855cbdda8,
        exact=exact_b13855cbdda8,
        variables=frozenset(('record',)),
        reads=('record.telemedicine.facilitiesTotal', 'record.telemedicine.facilitiesWithTelemedicine'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.titleCode': Compiled(
        source='record.titleCode',
        fast=fast_ea9f522ddbae,
        exact=exact_ea9f522ddbae,
        variables=frozenset(('record',)),
        reads=('record.titleCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.titleLevel': Compiled(
        source='record.titleLevel',
        fast=fast_fc4f337f4895,
        exact=exact_fc4f337f4895,
        variables=frozenset(('record',)),
        reads=('record.titleLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.validFrom': Compiled(
        source='record.validFrom',
        fast=fast_37ca98fead37,
        exact=exact_37ca98fead37,
        variables=frozenset(('record',)),
        reads=('record.validFrom',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.validTo': Compiled(
        source='record.validTo',
        fast=fast_23a8b18fa51e,
        exact=exact_23a8b18fa51e,
        variables=frozenset(('record',)),
        reads=('record.validTo',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinic.villageDoctorLicensed': Compiled(
        source='record.villageClinic.villageDoctorLicensed',
        fast=fast_d79b7f9db9c9,
        exact=exact_d79b7f9db9c9,
        variables=frozenset(('record',)),
        reads=('record.villageClinic.villageDoctorLicensed',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinic.villageDoctorLicensed <= record.villageClinic.villageDoctorTotal': Compiled(
        source='record.villageClinic.villageDoctorLicensed <= record.villageClinic.villageDoctorTotal',
        fast=fast_3ecda3d83e04,
        exact=exact_3ecda3d83e04,
        variables=frozenset(('record',)),
        reads=('record.villageClinic.villageDoctorLicensed', 'record.villageClinic.villageDoctorTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinic.villageDoctorPensionCovered': Compiled(
        source='record.villageClinic.villageDoctorPensionCovered',
        fast=fast_7395567a29c5,
        exact=exact_7395567a29c5,
        variables=frozenset(('record',)),
        reads=('record.villageClinic.villageDoctorPensionCovered',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinic.villageDoctorPensionCovered <= record.villageClinic.villageDoctorTotal': Compiled(
        source='record.villageClinic.villageDoctorPensionCovered <= record.villageClinic.villageDoctorTotal',
        fast=fast_d86529df0dba,
        exact=exact_d86529df0dba,
        variables=frozenset(('record',)),
        reads=('record.villageClinic.villageDoctorPensionCovered', 'record.villageClinic.villageDoctorTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinic.villageDoctorTotal': Compiled(
        source='record.villageClinic.villageDoctorTotal',
        fast=fast_cf5d9ae101f1,
        exact=exact_cf5d9ae101f1,
        variables=frozenset(('record',)),
        reads=('record.villageClinic.villageDoctorTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedAll': Compiled(
        source='record.villageClinics.integratedAll',
        fast=fast_8282b4e36648,
        exact=exact_8282b4e36648,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedAll',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedAll <= record.villageClinics.integratedAssets': Compiled(
        source='record.villageClinics.integratedAll <= record.villageClinics.integratedAssets',
        fast=fast_0a93dc69a386,
        exact=exact_0a93dc69a386,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedAll', 'record.villageClinics.integratedAssets'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedAll <= record.villageClinics.integratedFinance': Compiled(
        source='record.villageClinics.integratedAll <= record.villageClinics.integratedFinance',
        fast=fast_40a2f02e53ae,
        exact=exact_40a2f02e53ae,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedAll', 'record.villageClinics.integratedFinance'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedAll <= record.villageClinics.integratedPersonnel': Compiled(
        source='record.villageClinics.integratedAll <= record.villageClinics.integratedPersonnel',
        fast=fast_3d18104846c1,
        exact=exact_3d18104846c1,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedAll', 'record.villageClinics.integratedPersonnel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedAssets': Compiled(
        source='record.villageClinics.integratedAssets',
        fast=fast_735dbf48aecf,
        exact=exact_735dbf48aecf,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedAssets',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedAssets <= record.villageClinics.total': Compiled(
        source='record.villageClinics.integratedAssets <= record.villageClinics.total',
        fast=fast_768fe68e598d,
        exact=exact_768fe68e598d,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedAssets', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedFinance': Compiled(
        source='record.villageClinics.integratedFinance',
        fast=fast_8d839095b869,
        exact=exact_8d839095b869,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedFinance',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedFinance <= record.villageClinics.total': Compiled(
        source='record.villageClinics.integratedFinance <= record.villageClinics.total',
        fast=fast_7f63dec70630,
        exact=exact_7f63dec70630,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedFinance', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedPersonnel': Compiled(
        source='record.villageClinics.integratedPersonnel',
        fast=fast_c1ddacd813df,
        exact=exact_c1ddacd813df,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedPersonnel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.integratedPersonnel <= record.villageClinics.total': Compiled(
        source='record.villageClinics.integratedPersonnel <= record.villageClinics.total',
        fast=fast_a8d67806c4b2,
        exact=exact_a8d67806c4b2,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.integratedPersonnel', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.reachingStandard': Compiled(
        source='record.villageClinics.reachingStandard',
        fast=fast_2a0958ec57c1,
        exact=exact_2a0958ec57c1,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.reachingStandard',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.reachingStandard <= record.villageClinics.total': Compiled(
        source='record.villageClinics.reachingStandard <= record.villageClinics.total',
        fast=fast_b54a4d07b3b9,
        exact=exact_b54a4d07b3b9,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.reachingStandard', 'record.villageClinics.total'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.total': Compiled(
        source='record.villageClinics.total',
        fast=fast_2e4c47c72b92,
        exact=exact_2e4c47c72b92,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.total',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.villageDoctorLicensed': Compiled(
        source='record.villageClinics.villageDoctorLicensed',
        fast=fast_1af07a25102c,
        exact=exact_1af07a25102c,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.villageDoctorLicensed',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.villageDoctorLicensed <= record.villageClinics.villageDoctorTotal': Compiled(
        source='record.villageClinics.villageDoctorLicensed <= record.villageClinics.villageDoctorTotal',
        fast=fast_2e5747a99353,
        exact=exact_2e5747a99353,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.villageDoctorLicensed', 'record.villageClinics.villageDoctorTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.villageDoctorPensionCovered': Compiled(
        source='record.villageClinics.villageDoctorPensionCovered',
        fast=fast_3ea2a878a1e4,
        exact=exact_3ea2a878a1e4,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.villageDoctorPensionCovered',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.villageDoctorPensionCovered <= record.villageClinics.villageDoctorTotal': Compiled(
        source='record.villageClinics.villageDoctorPensionCovered <= record.villageClinics.villageDoctorTotal',
        fast=fast_4c6175f8b072,
        exact=exact_4c6175f8b072,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.villageDoctorPensionCovered', 'record.villageClinics.villageDoctorTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.villageDoctorTotal': Compiled(
        source='record.villageClinics.villageDoctorTotal',
        fast=fast_df79584fc311,
        exact=exact_df79584fc311,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.villageDoctorTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.withSixTechniques': Compiled(
        source='record.villageClinics.withSixTechniques',
        fast=fast_839e0653635a,
        exact=exact_839e0653635a,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.withSixTechniques',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.withSixTechniques <= record.villageClinics.total': Compiled(
        source='record.villageClinics.withSixTechniques <= record.villageClinics.total',
        fast=fast_f488ebac084c,
        exact=exact_f488ebac084c,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.total', 'record.villageClinics.withSixTechniques'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.withTcmPavilion': Compiled(
        source='record.villageClinics.withTcmPavilion',
        fast=fast_a2ca10dba7c2,
        exact=exact_a2ca10dba7c2,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.withTcmPavilion',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.withTcmPavilion <= record.villageClinics.total': Compiled(
        source='record.villageClinics.withTcmPavilion <= record.villageClinics.total',
        fast=fast_bab9569956d2,
        exact=exact_bab9569956d2,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.total', 'record.villageClinics.withTcmPavilion'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.withTelemedicine': Compiled(
        source='record.villageClinics.withTelemedicine',
        fast=fast_1f893d9c0d3e,
        exact=exact_1f893d9c0d3e,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.withTelemedicine',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageClinics.withTelemedicine <= record.villageClinics.total': Compiled(
        source='record.villageClinics.withTelemedicine <= record.villageClinics.total',
        fast=fast_5ad99f2db70a,
        exact=exact_5ad99f2db70a,
        variables=frozenset(('record',)),
        reads=('record.villageClinics.total', 'record.villageClinics.withTelemedicine'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageCoverage.villagesTotal': Compiled(
        source='record.villageCoverage.villagesTotal',
        fast=fast_a8500a794e88,
        exact=exact_a8500a794e88,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage.villagesTotal',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageCoverage.villagesUncovered': Compiled(
        source='record.villageCoverage.villagesUncovered',
        fast=fast_6534db733403,
        exact=exact_6534db733403,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage.villagesUncovered',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'record.villageCoverage.villagesUncovered <= record.villageCoverage.villagesTotal': Compiled(
        source='record.villageCoverage.villagesUncovered <= record.villageCoverage.villagesTotal',
        fast=fast_fb81dc0e0c1e,
        exact=exact_fb81dc0e0c1e,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage.villagesTotal', 'record.villageCoverage.villagesUncovered'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "size(distinct(flatten([group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId), group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)]))) - size(distinct(group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)))": Compiled(
        source="size(distinct(flatten([group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId), group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)]))) - size(distinct(group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)))",
        fast=fast_f19b4910e07f,
        exact=exact_f19b4910e07f,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recordType', 'group[].relationId'),
        codes=(),
        columns=(),
        comparisons=(('group[].recordType', 'dispatchRecord'), ('group[].recordType', 'supportRelation')),
    ),
    "size(distinct(flatten([group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId), group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)]))) == size(distinct(group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)))": Compiled(
        source="size(distinct(flatten([group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId), group.filter(m, m.recordType == 'dispatchRecord').map(m, m.relationId)]))) == size(distinct(group.filter(m, m.recordType == 'supportRelation').map(m, m.relationId)))",
        fast=fast_45fb63eaaf7a,
        exact=exact_45fb63eaaf7a,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recordType', 'group[].relationId'),
        codes=(),
        columns=(),
        comparisons=(('group[].recordType', 'dispatchRecord'), ('group[].recordType', 'supportRelation')),
    ),
    'size(distinct(flatten([record.facilities.map(x, x.facilityId), record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)]))) - size(distinct(record.facilities.map(x, x.facilityId)))': Compiled(
        source='size(distinct(flatten([record.facilities.map(x, x.facilityId), record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)]))) - size(distinct(record.facilities.map(x, x.facilityId)))',
        fast=fast_fa6501c1c91e,
        exact=exact_fa6501c1c91e,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities[].facilityId', 'record.facilities[].parentFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(flatten([record.facilities.map(x, x.facilityId), record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)]))) == size(distinct(record.facilities.map(x, x.facilityId)))': Compiled(
        source='size(distinct(flatten([record.facilities.map(x, x.facilityId), record.facilities.filter(x, has(x.parentFacilityId)).map(x, x.parentFacilityId)]))) == size(distinct(record.facilities.map(x, x.facilityId)))',
        fast=fast_cbfef8a68435,
        exact=exact_cbfef8a68435,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities[].facilityId', 'record.facilities[].parentFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(flatten([record.townships.map(x, x.code), record.villages.map(x, x.townshipCode)]))) - size(distinct(record.townships.map(x, x.code)))': Compiled(
        source='size(distinct(flatten([record.townships.map(x, x.code), record.villages.map(x, x.townshipCode)]))) - size(distinct(record.townships.map(x, x.code)))',
        fast=fast_34d820c02572,
        exact=exact_34d820c02572,
        variables=frozenset(('record',)),
        reads=('record.townships', 'record.townships[].code', 'record.villages', 'record.villages[].townshipCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(flatten([record.townships.map(x, x.code), record.villages.map(x, x.townshipCode)]))) == size(distinct(record.townships.map(x, x.code)))': Compiled(
        source='size(distinct(flatten([record.townships.map(x, x.code), record.villages.map(x, x.townshipCode)]))) == size(distinct(record.townships.map(x, x.code)))',
        fast=fast_5a010a43b0d2,
        exact=exact_5a010a43b0d2,
        variables=frozenset(('record',)),
        reads=('record.townships', 'record.townships[].code', 'record.villages', 'record.villages[].townshipCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.filter(m, has(m.isResident) && m.isResident).map(m, m.personRef)))': Compiled(
        source='size(distinct(group.filter(m, has(m.isResident) && m.isResident).map(m, m.personRef)))',
        fast=fast_e0b3eba0c2f8,
        exact=exact_e0b3eba0c2f8,
        variables=frozenset(('group',)),
        reads=('group', 'group[].isResident', 'group[].personRef'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.filter(m, has(m.isResident) && m.isResident).map(m, m.personRef))) >= param.minimum || size(distinct(group.filter(m, m.isResident).map(m, m.personRef))) >= param.minimum': Compiled(
        source='size(distinct(group.filter(m, has(m.isResident) && m.isResident).map(m, m.personRef))) >= param.minimum || size(distinct(group.filter(m, m.isResident).map(m, m.personRef))) >= param.minimum',
        fast=fast_7562ff05c10f,
        exact=exact_7562ff05c10f,
        variables=frozenset(('group', 'param')),
        reads=('group', 'group[].isResident', 'group[].personRef', 'param.minimum'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "size(distinct(group.filter(m, has(m.licenceType) && m.licenceType == 'PHYSICIAN').map(m, m.personRef)))": Compiled(
        source="size(distinct(group.filter(m, has(m.licenceType) && m.licenceType == 'PHYSICIAN').map(m, m.personRef)))",
        fast=fast_7b4315bfb52c,
        exact=exact_7b4315bfb52c,
        variables=frozenset(('group',)),
        reads=('group', 'group[].licenceType', 'group[].personRef'),
        codes=(),
        columns=(),
        comparisons=(('group[].licenceType', 'PHYSICIAN'),),
    ),
    "size(distinct(group.filter(m, has(m.licenceType) && m.licenceType == 'PHYSICIAN').map(m, m.personRef))) >= param.minimum || size(distinct(group.filter(m, m.licenceType == 'PHYSICIAN').map(m, m.personRef))) >= param.minimum": Compiled(
        source="size(distinct(group.filter(m, has(m.licenceType) && m.licenceType == 'PHYSICIAN').map(m, m.personRef))) >= param.minimum || size(distinct(group.filter(m, m.licenceType == 'PHYSICIAN').map(m, m.personRef))) >= param.minimum",
        fast=fast_fddd07bb5a38,
        exact=exact_fddd07bb5a38,
        variables=frozenset(('group', 'param')),
        reads=('group', 'group[].licenceType', 'group[].personRef', 'param.minimum'),
        codes=(),
        columns=(),
        comparisons=(('group[].licenceType', 'PHYSICIAN'),),
    ),
    'size(distinct(group.map(m, m.personRef)).filter(p, sum(group.filter(m, m.personRef == p).map(m, overlapDays(m.startDate, has(m.endDate) ? m.endDate : (has(m.plannedEndDate) ? m.plannedEndDate : window.end), window.start, window.end))) >= param.minimumDays))': Compiled(
        source='size(distinct(group.map(m, m.personRef)).filter(p, sum(group.filter(m, m.personRef == p).map(m, overlapDays(m.startDate, has(m.endDate) ? m.endDate : (has(m.plannedEndDate) ? m.plannedEndDate : window.end), window.start, window.end))) >= param.minimumDays))',
        fast=fast_be5271f6128f,
        exact=exact_be5271f6128f,
        variables=frozenset(('group', 'param', 'window')),
        reads=('group', 'group[].endDate', 'group[].personRef', 'group[].plannedEndDate', 'group[].startDate', 'param.minimumDays', 'window.end', 'window.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.map(m, m.personRef)).filter(p, sum(group.filter(m, m.personRef == p).map(m, overlapDays(m.startDate, has(m.endDate) ? m.endDate : (has(m.plannedEndDate) ? m.plannedEndDate : window.end), window.start, window.end))) >= param.minimumDays)) >= param.minimumExperts': Compiled(
        source='size(distinct(group.map(m, m.personRef)).filter(p, sum(group.filter(m, m.personRef == p).map(m, overlapDays(m.startDate, has(m.endDate) ? m.endDate : (has(m.plannedEndDate) ? m.plannedEndDate : window.end), window.start, window.end))) >= param.minimumDays)) >= param.minimumExperts',
        fast=fast_c387b5387164,
        exact=exact_c387b5387164,
        variables=frozenset(('group', 'param', 'window')),
        reads=('group', 'group[].endDate', 'group[].personRef', 'group[].plannedEndDate', 'group[].startDate', 'param.minimumDays', 'param.minimumExperts', 'window.end', 'window.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.map(m, m.recipientFacilityId))) > 1': Compiled(
        source='size(distinct(group.map(m, m.recipientFacilityId))) > 1',
        fast=fast_c3af00b2a688,
        exact=exact_c3af00b2a688,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recipientFacilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.map(m, m.recordId)))': Compiled(
        source='size(distinct(group.map(m, m.recordId)))',
        fast=fast_9f5dd49ab2d8,
        exact=exact_9f5dd49ab2d8,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recordId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.map(m, m.recordId))) == 1': Compiled(
        source='size(distinct(group.map(m, m.recordId))) == 1',
        fast=fast_5f121c1f5f8c,
        exact=exact_5f121c1f5f8c,
        variables=frozenset(('group',)),
        reads=('group', 'group[].recordId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.map(m, m.revision)))': Compiled(
        source='size(distinct(group.map(m, m.revision)))',
        fast=fast_4dc7cf8840ce,
        exact=exact_4dc7cf8840ce,
        variables=frozenset(('group',)),
        reads=('group', 'group[].revision'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(group.map(m, m.revision))) == size(group)': Compiled(
        source='size(distinct(group.map(m, m.revision))) == size(group)',
        fast=fast_ebcdf8930178,
        exact=exact_ebcdf8930178,
        variables=frozenset(('group',)),
        reads=('group', 'group[].revision'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.activity.homeCareByGroup.map(x, x.homeServiceGroup)))': Compiled(
        source='size(distinct(record.activity.homeCareByGroup.map(x, x.homeServiceGroup)))',
        fast=fast_96def7e6bf8d,
        exact=exact_96def7e6bf8d,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareByGroup', 'record.activity.homeCareByGroup[].homeServiceGroup'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.activity.homeCareByGroup.map(x, x.homeServiceGroup))) == size(record.activity.homeCareByGroup)': Compiled(
        source='size(distinct(record.activity.homeCareByGroup.map(x, x.homeServiceGroup))) == size(record.activity.homeCareByGroup)',
        fast=fast_8b0d57e3890f,
        exact=exact_8b0d57e3890f,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareByGroup', 'record.activity.homeCareByGroup[].homeServiceGroup'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.activity.surgeryByLevel.map(x, x.level)))': Compiled(
        source='size(distinct(record.activity.surgeryByLevel.map(x, x.level)))',
        fast=fast_c7add300b676,
        exact=exact_c7add300b676,
        variables=frozenset(('record',)),
        reads=('record.activity.surgeryByLevel', 'record.activity.surgeryByLevel[].level'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.activity.surgeryByLevel.map(x, x.level))) == size(record.activity.surgeryByLevel)': Compiled(
        source='size(distinct(record.activity.surgeryByLevel.map(x, x.level))) == size(record.activity.surgeryByLevel)',
        fast=fast_5e684eff67b7,
        exact=exact_5e684eff67b7,
        variables=frozenset(('record',)),
        reads=('record.activity.surgeryByLevel', 'record.activity.surgeryByLevel[].level'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.activity.yearly.map(x, x.year)))': Compiled(
        source='size(distinct(record.activity.yearly.map(x, x.year)))',
        fast=fast_38b241ca741f,
        exact=exact_38b241ca741f,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.activity.yearly.map(x, x.year))) == size(record.activity.yearly)': Compiled(
        source='size(distinct(record.activity.yearly.map(x, x.year))) == size(record.activity.yearly)',
        fast=fast_4efbf307e016,
        exact=exact_4efbf307e016,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.appraisals.map(x, x.year)))': Compiled(
        source='size(distinct(record.appraisals.map(x, x.year)))',
        fast=fast_b98ad37c571f,
        exact=exact_b98ad37c571f,
        variables=frozenset(('record',)),
        reads=('record.appraisals', 'record.appraisals[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.appraisals.map(x, x.year))) == size(record.appraisals)': Compiled(
        source='size(distinct(record.appraisals.map(x, x.year))) == size(record.appraisals)',
        fast=fast_ba23a52f1cd5,
        exact=exact_ba23a52f1cd5,
        variables=frozenset(('record',)),
        reads=('record.appraisals', 'record.appraisals[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.attendanceDates))': Compiled(
        source='size(distinct(record.attendanceDates))',
        fast=fast_5fb8a92fe69f,
        exact=exact_5fb8a92fe69f,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.attendanceDates)) == size(record.attendanceDates)': Compiled(
        source='size(distinct(record.attendanceDates)) == size(record.attendanceDates)',
        fast=fast_c9392e3678fd,
        exact=exact_c9392e3678fd,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.conduct.spotChecks.map(x, x.inspectorLevel)))': Compiled(
        source='size(distinct(record.conduct.spotChecks.map(x, x.inspectorLevel)))',
        fast=fast_92119c15eda1,
        exact=exact_92119c15eda1,
        variables=frozenset(('record',)),
        reads=('record.conduct.spotChecks', 'record.conduct.spotChecks[].inspectorLevel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.conduct.spotChecks.map(x, x.inspectorLevel))) == size(record.conduct.spotChecks)': Compiled(
        source='size(distinct(record.conduct.spotChecks.map(x, x.inspectorLevel))) == size(record.conduct.spotChecks)',
        fast=fast_146a4c00ad43,
        exact=exact_146a4c00ad43,
        variables=frozenset(('record',)),
        reads=('record.conduct.spotChecks', 'record.conduct.spotChecks[].inspectorLevel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.counties.map(x, x.code)))': Compiled(
        source='size(distinct(record.counties.map(x, x.code)))',
        fast=fast_838c779598cd,
        exact=exact_838c779598cd,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.counties.map(x, x.code))) == size(record.counties)': Compiled(
        source='size(distinct(record.counties.map(x, x.code))) == size(record.counties)',
        fast=fast_e4c397ec1880,
        exact=exact_e4c397ec1880,
        variables=frozenset(('record',)),
        reads=('record.counties', 'record.counties[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.facilities.byType.map(x, x.facilityType)))': Compiled(
        source='size(distinct(record.facilities.byType.map(x, x.facilityType)))',
        fast=fast_e66c8df82a65,
        exact=exact_e66c8df82a65,
        variables=frozenset(('record',)),
        reads=('record.facilities.byType', 'record.facilities.byType[].facilityType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.facilities.byType.map(x, x.facilityType))) == size(record.facilities.byType)': Compiled(
        source='size(distinct(record.facilities.byType.map(x, x.facilityType))) == size(record.facilities.byType)',
        fast=fast_65c992c4a4c9,
        exact=exact_65c992c4a4c9,
        variables=frozenset(('record',)),
        reads=('record.facilities.byType', 'record.facilities.byType[].facilityType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.facilities.map(x, x.facilityId)))': Compiled(
        source='size(distinct(record.facilities.map(x, x.facilityId)))',
        fast=fast_c3b93d4dc850,
        exact=exact_c3b93d4dc850,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.facilities.map(x, x.facilityId))) == size(record.facilities)': Compiled(
        source='size(distinct(record.facilities.map(x, x.facilityId))) == size(record.facilities)',
        fast=fast_cf39a7229899,
        exact=exact_cf39a7229899,
        variables=frozenset(('record',)),
        reads=('record.facilities', 'record.facilities[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.information.informationManagers.map(x, x.personRef)))': Compiled(
        source='size(distinct(record.information.informationManagers.map(x, x.personRef)))',
        fast=fast_edef7862b756,
        exact=exact_edef7862b756,
        variables=frozenset(('record',)),
        reads=('record.information.informationManagers', 'record.information.informationManagers[].personRef'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.information.informationManagers.map(x, x.personRef))) == size(record.information.informationManagers)': Compiled(
        source='size(distinct(record.information.informationManagers.map(x, x.personRef))) == size(record.information.informationManagers)',
        fast=fast_e44c7383757a,
        exact=exact_e44c7383757a,
        variables=frozenset(('record',)),
        reads=('record.information.informationManagers', 'record.information.informationManagers[].personRef'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.information.internetVisits.map(x, x.internetVisitType)))': Compiled(
        source='size(distinct(record.information.internetVisits.map(x, x.internetVisitType)))',
        fast=fast_a701286c6642,
        exact=exact_a701286c6642,
        variables=frozenset(('record',)),
        reads=('record.information.internetVisits', 'record.information.internetVisits[].internetVisitType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.information.internetVisits.map(x, x.internetVisitType))) == size(record.information.internetVisits)': Compiled(
        source='size(distinct(record.information.internetVisits.map(x, x.internetVisitType))) == size(record.information.internetVisits)',
        fast=fast_bca46326b9c0,
        exact=exact_bca46326b9c0,
        variables=frozenset(('record',)),
        reads=('record.information.internetVisits', 'record.information.internetVisits[].internetVisitType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.members.filter(x, !has(x.leftDate)).map(x, x.facilityId)))': Compiled(
        source='size(distinct(record.members.filter(x, !has(x.leftDate)).map(x, x.facilityId)))',
        fast=fast_ca413e7956fd,
        exact=exact_ca413e7956fd,
        variables=frozenset(('record',)),
        reads=('record.members', 'record.members[].facilityId', 'record.members[].leftDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.members.filter(x, !has(x.leftDate)).map(x, x.facilityId))) == size(record.members.filter(x, !has(x.leftDate)))': Compiled(
        source='size(distinct(record.members.filter(x, !has(x.leftDate)).map(x, x.facilityId))) == size(record.members.filter(x, !has(x.leftDate)))',
        fast=fast_2ac99d57abc5,
        exact=exact_2ac99d57abc5,
        variables=frozenset(('record',)),
        reads=('record.members', 'record.members[].facilityId', 'record.members[].leftDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.newCommunityHospitalRoster.map(x, x.facilityId)))': Compiled(
        source='size(distinct(record.newCommunityHospitalRoster.map(x, x.facilityId)))',
        fast=fast_c59cf32f36ac,
        exact=exact_c59cf32f36ac,
        variables=frozenset(('record',)),
        reads=('record.newCommunityHospitalRoster', 'record.newCommunityHospitalRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.newCommunityHospitalRoster.map(x, x.facilityId))) == size(record.newCommunityHospitalRoster)': Compiled(
        source='size(distinct(record.newCommunityHospitalRoster.map(x, x.facilityId))) == size(record.newCommunityHospitalRoster)',
        fast=fast_b545dcb925ee,
        exact=exact_b545dcb925ee,
        variables=frozenset(('record',)),
        reads=('record.newCommunityHospitalRoster', 'record.newCommunityHospitalRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.prefectures.map(x, x.code)))': Compiled(
        source='size(distinct(record.prefectures.map(x, x.code)))',
        fast=fast_5deb1aebfc77,
        exact=exact_5deb1aebfc77,
        variables=frozenset(('record',)),
        reads=('record.prefectures', 'record.prefectures[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.prefectures.map(x, x.code))) == size(record.prefectures)': Compiled(
        source='size(distinct(record.prefectures.map(x, x.code))) == size(record.prefectures)',
        fast=fast_a91945009e2a,
        exact=exact_a91945009e2a,
        variables=frozenset(('record',)),
        reads=('record.prefectures', 'record.prefectures[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.publicHealth.emergencyTeams.map(x, x.level)))': Compiled(
        source='size(distinct(record.publicHealth.emergencyTeams.map(x, x.level)))',
        fast=fast_6758973c07a6,
        exact=exact_6758973c07a6,
        variables=frozenset(('record',)),
        reads=('record.publicHealth.emergencyTeams', 'record.publicHealth.emergencyTeams[].level'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.publicHealth.emergencyTeams.map(x, x.level))) == size(record.publicHealth.emergencyTeams)': Compiled(
        source='size(distinct(record.publicHealth.emergencyTeams.map(x, x.level))) == size(record.publicHealth.emergencyTeams)',
        fast=fast_abb7c47c706b,
        exact=exact_abb7c47c706b,
        variables=frozenset(('record',)),
        reads=('record.publicHealth.emergencyTeams', 'record.publicHealth.emergencyTeams[].level'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.recommendedRoster.map(x, x.facilityId)))': Compiled(
        source='size(distinct(record.recommendedRoster.map(x, x.facilityId)))',
        fast=fast_364a01bfbb5f,
        exact=exact_364a01bfbb5f,
        variables=frozenset(('record',)),
        reads=('record.recommendedRoster', 'record.recommendedRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.recommendedRoster.map(x, x.facilityId))) == size(record.recommendedRoster)': Compiled(
        source='size(distinct(record.recommendedRoster.map(x, x.facilityId))) == size(record.recommendedRoster)',
        fast=fast_c6110f236c76,
        exact=exact_c6110f236c76,
        variables=frozenset(('record',)),
        reads=('record.recommendedRoster', 'record.recommendedRoster[].facilityId'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.rounds.adjustedVillages.map(x, x.villageCode)))': Compiled(
        source='size(distinct(record.rounds.adjustedVillages.map(x, x.villageCode)))',
        fast=fast_25013ab20acb,
        exact=exact_25013ab20acb,
        variables=frozenset(('record',)),
        reads=('record.rounds.adjustedVillages', 'record.rounds.adjustedVillages[].villageCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.rounds.adjustedVillages.map(x, x.villageCode))) == size(record.rounds.adjustedVillages)': Compiled(
        source='size(distinct(record.rounds.adjustedVillages.map(x, x.villageCode))) == size(record.rounds.adjustedVillages)',
        fast=fast_00fba6c97a27,
        exact=exact_00fba6c97a27,
        variables=frozenset(('record',)),
        reads=('record.rounds.adjustedVillages', 'record.rounds.adjustedVillages[].villageCode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byCategory.map(x, x.category)))': Compiled(
        source='size(distinct(record.staff.byCategory.map(x, x.category)))',
        fast=fast_f6e62ef34129,
        exact=exact_f6e62ef34129,
        variables=frozenset(('record',)),
        reads=('record.staff.byCategory', 'record.staff.byCategory[].category'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byCategory.map(x, x.category))) == size(record.staff.byCategory)': Compiled(
        source='size(distinct(record.staff.byCategory.map(x, x.category))) == size(record.staff.byCategory)',
        fast=fast_eafc629aa53b,
        exact=exact_eafc629aa53b,
        variables=frozenset(('record',)),
        reads=('record.staff.byCategory', 'record.staff.byCategory[].category'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byEmploymentMode.map(x, x.employmentMode)))': Compiled(
        source='size(distinct(record.staff.byEmploymentMode.map(x, x.employmentMode)))',
        fast=fast_a8196fe3867e,
        exact=exact_a8196fe3867e,
        variables=frozenset(('record',)),
        reads=('record.staff.byEmploymentMode', 'record.staff.byEmploymentMode[].employmentMode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byEmploymentMode.map(x, x.employmentMode))) == size(record.staff.byEmploymentMode)': Compiled(
        source='size(distinct(record.staff.byEmploymentMode.map(x, x.employmentMode))) == size(record.staff.byEmploymentMode)',
        fast=fast_5ad0361f3885,
        exact=exact_5ad0361f3885,
        variables=frozenset(('record',)),
        reads=('record.staff.byEmploymentMode', 'record.staff.byEmploymentMode[].employmentMode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byLicence.map(x, x.licenceType)))': Compiled(
        source='size(distinct(record.staff.byLicence.map(x, x.licenceType)))',
        fast=fast_81f955d620f9,
        exact=exact_81f955d620f9,
        variables=frozenset(('record',)),
        reads=('record.staff.byLicence', 'record.staff.byLicence[].licenceType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byLicence.map(x, x.licenceType))) == size(record.staff.byLicence)': Compiled(
        source='size(distinct(record.staff.byLicence.map(x, x.licenceType))) == size(record.staff.byLicence)',
        fast=fast_207d56cd9176,
        exact=exact_207d56cd9176,
        variables=frozenset(('record',)),
        reads=('record.staff.byLicence', 'record.staff.byLicence[].licenceType'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byTitle.map(x, x.titleLevel)))': Compiled(
        source='size(distinct(record.staff.byTitle.map(x, x.titleLevel)))',
        fast=fast_24525eb656aa,
        exact=exact_24525eb656aa,
        variables=frozenset(('record',)),
        reads=('record.staff.byTitle', 'record.staff.byTitle[].titleLevel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.byTitle.map(x, x.titleLevel))) == size(record.staff.byTitle)': Compiled(
        source='size(distinct(record.staff.byTitle.map(x, x.titleLevel))) == size(record.staff.byTitle)',
        fast=fast_23dce9a622bb,
        exact=exact_23dce9a622bb,
        variables=frozenset(('record',)),
        reads=('record.staff.byTitle', 'record.staff.byTitle[].titleLevel'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.map(p, p.personRef)))': Compiled(
        source='size(distinct(record.staff.map(p, p.personRef)))',
        fast=fast_91ad3dd5a92c,
        exact=exact_91ad3dd5a92c,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff[].personRef'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.map(p, p.personRef))) == size(record.staff)': Compiled(
        source='size(distinct(record.staff.map(p, p.personRef))) == size(record.staff)',
        fast=fast_03959078292d,
        exact=exact_03959078292d,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staff[].personRef'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.shortageSpecialties.map(x, x.shortageSpecialty)))': Compiled(
        source='size(distinct(record.staff.shortageSpecialties.map(x, x.shortageSpecialty)))',
        fast=fast_0363c205bf72,
        exact=exact_0363c205bf72,
        variables=frozenset(('record',)),
        reads=('record.staff.shortageSpecialties', 'record.staff.shortageSpecialties[].shortageSpecialty'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.staff.shortageSpecialties.map(x, x.shortageSpecialty))) == size(record.staff.shortageSpecialties)': Compiled(
        source='size(distinct(record.staff.shortageSpecialties.map(x, x.shortageSpecialty))) == size(record.staff.shortageSpecialties)',
        fast=fast_fa01ebfc96a6,
        exact=exact_fa01ebfc96a6,
        variables=frozenset(('record',)),
        reads=('record.staff.shortageSpecialties', 'record.staff.shortageSpecialties[].shortageSpecialty'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.support.tiers.map(x, x.supportTier)))': Compiled(
        source='size(distinct(record.support.tiers.map(x, x.supportTier)))',
        fast=fast_83c3f03be541,
        exact=exact_83c3f03be541,
        variables=frozenset(('record',)),
        reads=('record.support.tiers', 'record.support.tiers[].supportTier'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.support.tiers.map(x, x.supportTier))) == size(record.support.tiers)': Compiled(
        source='size(distinct(record.support.tiers.map(x, x.supportTier))) == size(record.support.tiers)',
        fast=fast_d7caa99ce03f,
        exact=exact_d7caa99ce03f,
        variables=frozenset(('record',)),
        reads=('record.support.tiers', 'record.support.tiers[].supportTier'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.category)))": Compiled(
        source="size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.category)))",
        fast=fast_a87a489b14a9,
        exact=exact_a87a489b14a9,
        variables=frozenset(('record',)),
        reads=('record.tcm.techniques', 'record.tcm.techniques[].category', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(('tcm-techniques', ''),),
        comparisons=(),
    ),
    "size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.category))) >= param.minimumCategories && size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum": Compiled(
        source="size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.category))) >= param.minimumCategories && size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum",
        fast=fast_8efdae6ce77f,
        exact=exact_8efdae6ce77f,
        variables=frozenset(('param', 'record')),
        reads=('param.minimum', 'param.minimumCategories', 'record.tcm.techniques', 'record.tcm.techniques[].category', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(('tcm-techniques', ''),),
        comparisons=(),
    ),
    "size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code)))": Compiled(
        source="size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code)))",
        fast=fast_3583cd37bffc,
        exact=exact_3583cd37bffc,
        variables=frozenset(('record',)),
        reads=('record.tcm.techniques', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(('tcm-techniques', ''),),
        comparisons=(),
    ),
    "size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum": Compiled(
        source="size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum",
        fast=fast_46d01e705e13,
        exact=exact_46d01e705e13,
        variables=frozenset(('param', 'record')),
        reads=('param.minimum', 'record.tcm.techniques', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(('tcm-techniques', ''),),
        comparisons=(),
    ),
    'size(distinct(record.tcm.techniques.map(x, x.code)))': Compiled(
        source='size(distinct(record.tcm.techniques.map(x, x.code)))',
        fast=fast_4152a71a13af,
        exact=exact_4152a71a13af,
        variables=frozenset(('record',)),
        reads=('record.tcm.techniques', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.tcm.techniques.map(x, x.code))) == size(record.tcm.techniques)': Compiled(
        source='size(distinct(record.tcm.techniques.map(x, x.code))) == size(record.tcm.techniques)',
        fast=fast_842063f1578d,
        exact=exact_842063f1578d,
        variables=frozenset(('record',)),
        reads=('record.tcm.techniques', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.townships.map(x, x.code)))': Compiled(
        source='size(distinct(record.townships.map(x, x.code)))',
        fast=fast_fcc350968680,
        exact=exact_fcc350968680,
        variables=frozenset(('record',)),
        reads=('record.townships', 'record.townships[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.townships.map(x, x.code))) == size(record.townships)': Compiled(
        source='size(distinct(record.townships.map(x, x.code))) == size(record.townships)',
        fast=fast_b279a0aace7e,
        exact=exact_b279a0aace7e,
        variables=frozenset(('record',)),
        reads=('record.townships', 'record.townships[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.villageCoverage.byMode.map(x, x.villageCoverageMode)))': Compiled(
        source='size(distinct(record.villageCoverage.byMode.map(x, x.villageCoverageMode)))',
        fast=fast_025ae379679e,
        exact=exact_025ae379679e,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage.byMode', 'record.villageCoverage.byMode[].villageCoverageMode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.villageCoverage.byMode.map(x, x.villageCoverageMode))) == size(record.villageCoverage.byMode)': Compiled(
        source='size(distinct(record.villageCoverage.byMode.map(x, x.villageCoverageMode))) == size(record.villageCoverage.byMode)',
        fast=fast_c2bbe8518f1b,
        exact=exact_c2bbe8518f1b,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage.byMode', 'record.villageCoverage.byMode[].villageCoverageMode'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.villages.map(x, x.code)))': Compiled(
        source='size(distinct(record.villages.map(x, x.code)))',
        fast=fast_a266337a3a08,
        exact=exact_a266337a3a08,
        variables=frozenset(('record',)),
        reads=('record.villages', 'record.villages[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.villages.map(x, x.code))) == size(record.villages)': Compiled(
        source='size(distinct(record.villages.map(x, x.code))) == size(record.villages)',
        fast=fast_94098de4a0c1,
        exact=exact_94098de4a0c1,
        variables=frozenset(('record',)),
        reads=('record.villages', 'record.villages[].code'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.yearly.map(x, x.year)))': Compiled(
        source='size(distinct(record.yearly.map(x, x.year)))',
        fast=fast_5c922ca803ba,
        exact=exact_5c922ca803ba,
        variables=frozenset(('record',)),
        reads=('record.yearly', 'record.yearly[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.yearly.map(x, x.year))) == size(record.yearly)': Compiled(
        source='size(distinct(record.yearly.map(x, x.year))) == size(record.yearly)',
        fast=fast_0388237e48ca,
        exact=exact_0388237e48ca,
        variables=frozenset(('record',)),
        reads=('record.yearly', 'record.yearly[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.yearly.map(y, y.year)))': Compiled(
        source='size(distinct(record.yearly.map(y, y.year)))',
        fast=fast_0842746b4548,
        exact=exact_0842746b4548,
        variables=frozenset(('record',)),
        reads=('record.yearly', 'record.yearly[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(distinct(record.yearly.map(y, y.year))) == size(record.yearly)': Compiled(
        source='size(distinct(record.yearly.map(y, y.year))) == size(record.yearly)',
        fast=fast_3601112297e7,
        exact=exact_3601112297e7,
        variables=frozenset(('record',)),
        reads=('record.yearly', 'record.yearly[].year'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(group)': Compiled(
        source='size(group)',
        fast=fast_12f5af4b9ded,
        exact=exact_12f5af4b9ded,
        variables=frozenset(('group',)),
        reads=('group',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(group) > 0': Compiled(
        source='size(group) > 0',
        fast=fast_ae139a326711,
        exact=exact_ae139a326711,
        variables=frozenset(('group',)),
        reads=('group',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(group) >= param.minimum': Compiled(
        source='size(group) >= param.minimum',
        fast=fast_cc8e2d17753c,
        exact=exact_cc8e2d17753c,
        variables=frozenset(('group', 'param')),
        reads=('group', 'param.minimum'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.activity.homeCareByGroup)': Compiled(
        source='size(record.activity.homeCareByGroup)',
        fast=fast_ae5d78e24eb8,
        exact=exact_ae5d78e24eb8,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareByGroup',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.activity.surgeryByLevel)': Compiled(
        source='size(record.activity.surgeryByLevel)',
        fast=fast_1e0ca9f134e9,
        exact=exact_1e0ca9f134e9,
        variables=frozenset(('record',)),
        reads=('record.activity.surgeryByLevel',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.activity.yearly)': Compiled(
        source='size(record.activity.yearly)',
        fast=fast_b74140ce099f,
        exact=exact_b74140ce099f,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.applicationRoster)': Compiled(
        source='size(record.applicationRoster)',
        fast=fast_e25e6cf1a4f0,
        exact=exact_e25e6cf1a4f0,
        variables=frozenset(('record',)),
        reads=('record.applicationRoster',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.appraisals)': Compiled(
        source='size(record.appraisals)',
        fast=fast_6598b5ba8669,
        exact=exact_6598b5ba8669,
        variables=frozenset(('record',)),
        reads=('record.appraisals',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.attendanceDates)': Compiled(
        source='size(record.attendanceDates)',
        fast=fast_500240b7ac0e,
        exact=exact_500240b7ac0e,
        variables=frozenset(('record',)),
        reads=('record.attendanceDates',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.conduct.spotChecks)': Compiled(
        source='size(record.conduct.spotChecks)',
        fast=fast_4395124a17ec,
        exact=exact_4395124a17ec,
        variables=frozenset(('record',)),
        reads=('record.conduct.spotChecks',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.counties)': Compiled(
        source='size(record.counties)',
        fast=fast_c21ddd7d6c50,
        exact=exact_c21ddd7d6c50,
        variables=frozenset(('record',)),
        reads=('record.counties',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.facilities)': Compiled(
        source='size(record.facilities)',
        fast=fast_03031b575498,
        exact=exact_03031b575498,
        variables=frozenset(('record',)),
        reads=('record.facilities',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.facilities.byType)': Compiled(
        source='size(record.facilities.byType)',
        fast=fast_5bb517cf6b32,
        exact=exact_5bb517cf6b32,
        variables=frozenset(('record',)),
        reads=('record.facilities.byType',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.information.informationManagers)': Compiled(
        source='size(record.information.informationManagers)',
        fast=fast_1acff2410565,
        exact=exact_1acff2410565,
        variables=frozenset(('record',)),
        reads=('record.information.informationManagers',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.information.internetVisits)': Compiled(
        source='size(record.information.internetVisits)',
        fast=fast_97e45b4e8f8e,
        exact=exact_97e45b4e8f8e,
        variables=frozenset(('record',)),
        reads=('record.information.internetVisits',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.members.filter(x, !has(x.leftDate)))': Compiled(
        source='size(record.members.filter(x, !has(x.leftDate)))',
        fast=fast_d03636c20e58,
        exact=exact_d03636c20e58,
        variables=frozenset(('record',)),
        reads=('record.members', 'record.members[].leftDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "size(record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate)))": Compiled(
        source="size(record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate)))",
        fast=fast_e66515b368ca,
        exact=exact_e66515b368ca,
        variables=frozenset(('record',)),
        reads=('record.members', 'record.members[].leftDate', 'record.members[].role'),
        codes=(),
        columns=(),
        comparisons=(('record.members[].role', 'LEAD'),),
    ),
    "size(record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate))) == 1 && record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate)).all(x, x.facilityId == record.leadFacilityId)": Compiled(
        source="size(record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate))) == 1 && record.members.filter(x, x.role == 'LEAD' && !has(x.leftDate)).all(x, x.facilityId == record.leadFacilityId)",
        fast=fast_59f827f0fec4,
        exact=exact_59f827f0fec4,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityId', 'record.members', 'record.members[].facilityId', 'record.members[].leftDate', 'record.members[].role'),
        codes=(),
        columns=(),
        comparisons=(('record.members[].role', 'LEAD'),),
    ),
    'size(record.newCommunityHospitalRoster)': Compiled(
        source='size(record.newCommunityHospitalRoster)',
        fast=fast_e8e1b961c802,
        exact=exact_e8e1b961c802,
        variables=frozenset(('record',)),
        reads=('record.newCommunityHospitalRoster',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.prefectures)': Compiled(
        source='size(record.prefectures)',
        fast=fast_2df02f7334ef,
        exact=exact_2df02f7334ef,
        variables=frozenset(('record',)),
        reads=('record.prefectures',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.publicHealth.emergencyTeams)': Compiled(
        source='size(record.publicHealth.emergencyTeams)',
        fast=fast_95fcc84636ed,
        exact=exact_95fcc84636ed,
        variables=frozenset(('record',)),
        reads=('record.publicHealth.emergencyTeams',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.recommendedRoster)': Compiled(
        source='size(record.recommendedRoster)',
        fast=fast_cee36bfce41b,
        exact=exact_cee36bfce41b,
        variables=frozenset(('record',)),
        reads=('record.recommendedRoster',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.rounds.adjustedVillages)': Compiled(
        source='size(record.rounds.adjustedVillages)',
        fast=fast_984918b7def4,
        exact=exact_984918b7def4,
        variables=frozenset(('record',)),
        reads=('record.rounds.adjustedVillages',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff)': Compiled(
        source='size(record.staff)',
        fast=fast_0e063f67512b,
        exact=exact_0e063f67512b,
        variables=frozenset(('record',)),
        reads=('record.staff',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff) <= record.staffCount': Compiled(
        source='size(record.staff) <= record.staffCount',
        fast=fast_45e67261bd18,
        exact=exact_45e67261bd18,
        variables=frozenset(('record',)),
        reads=('record.staff', 'record.staffCount'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff.byCategory)': Compiled(
        source='size(record.staff.byCategory)',
        fast=fast_ec3d742e82ec,
        exact=exact_ec3d742e82ec,
        variables=frozenset(('record',)),
        reads=('record.staff.byCategory',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff.byEmploymentMode)': Compiled(
        source='size(record.staff.byEmploymentMode)',
        fast=fast_661210cd3223,
        exact=exact_661210cd3223,
        variables=frozenset(('record',)),
        reads=('record.staff.byEmploymentMode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff.byLicence)': Compiled(
        source='size(record.staff.byLicence)',
        fast=fast_2609849769a3,
        exact=exact_2609849769a3,
        variables=frozenset(('record',)),
        reads=('record.staff.byLicence',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff.byTitle)': Compiled(
        source='size(record.staff.byTitle)',
        fast=fast_a3bcd4c26ca9,
        exact=exact_a3bcd4c26ca9,
        variables=frozenset(('record',)),
        reads=('record.staff.byTitle',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.staff.shortageSpecialties)': Compiled(
        source='size(record.staff.shortageSpecialties)',
        fast=fast_e08f47cc4c63,
        exact=exact_e08f47cc4c63,
        variables=frozenset(('record',)),
        reads=('record.staff.shortageSpecialties',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.support.tiers)': Compiled(
        source='size(record.support.tiers)',
        fast=fast_567edee34f05,
        exact=exact_567edee34f05,
        variables=frozenset(('record',)),
        reads=('record.support.tiers',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.tcm.techniques)': Compiled(
        source='size(record.tcm.techniques)',
        fast=fast_5c6ed0353694,
        exact=exact_5c6ed0353694,
        variables=frozenset(('record',)),
        reads=('record.tcm.techniques',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.townships)': Compiled(
        source='size(record.townships)',
        fast=fast_c4d5ff6a0810,
        exact=exact_c4d5ff6a0810,
        variables=frozenset(('record',)),
        reads=('record.townships',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.villageCoverage.byMode)': Compiled(
        source='size(record.villageCoverage.byMode)',
        fast=fast_23d0b9adc58b,
        exact=exact_23d0b9adc58b,
        variables=frozenset(('record',)),
        reads=('record.villageCoverage.byMode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.villages)': Compiled(
        source='size(record.villages)',
        fast=fast_e90fb0fd9fc3,
        exact=exact_e90fb0fd9fc3,
        variables=frozenset(('record',)),
        reads=('record.villages',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(record.yearly)': Compiled(
        source='size(record.yearly)',
        fast=fast_3793715249ef,
        exact=exact_3793715249ef,
        variables=frozenset(('record',)),
        reads=('record.yearly',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(workingDays(window.start, window.end)) > 0': Compiled(
        source='size(workingDays(window.start, window.end)) > 0',
        fast=fast_dd1b9b7fc7e2,
        exact=exact_dd1b9b7fc7e2,
        variables=frozenset(('window',)),
        reads=('window.end', 'window.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(workingDays(window.start, window.end).filter(d, group.exists(m, has(m.attendanceDates) && d in m.attendanceDates)))': Compiled(
        source='size(workingDays(window.start, window.end).filter(d, group.exists(m, has(m.attendanceDates) && d in m.attendanceDates)))',
        fast=fast_2a8fa26d7fb7,
        exact=exact_2a8fa26d7fb7,
        variables=frozenset(('group', 'window')),
        reads=('group', 'group[].attendanceDates', 'window.end', 'window.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'size(workingDays(window.start, window.end).filter(d, group.exists(m, has(m.attendanceDates) && d in m.attendanceDates))) >= min([param.minimumDays, size(workingDays(window.start, window.end))]) || size(workingDays(window.start, window.end).filter(d, group.exists(m, d in m.attendanceDates))) >= min([param.minimumDays, size(workingDays(window.start, window.end))])': Compiled(
        source='size(workingDays(window.start, window.end).filter(d, group.exists(m, has(m.attendanceDates) && d in m.attendanceDates))) >= min([param.minimumDays, size(workingDays(window.start, window.end))]) || size(workingDays(window.start, window.end).filter(d, group.exists(m, d in m.attendanceDates))) >= min([param.minimumDays, size(workingDays(window.start, window.end))])',
        fast=fast_fb981c6593e1,
        exact=exact_fb981c6593e1,
        variables=frozenset(('group', 'param', 'window')),
        reads=('group', 'group[].attendanceDates', 'param.minimumDays', 'window.end', 'window.start'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.activity.homeCareByGroup.map(x, x.visits))': Compiled(
        source='sum(record.activity.homeCareByGroup.map(x, x.visits))',
        fast=fast_27c102102843,
        exact=exact_27c102102843,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareByGroup', 'record.activity.homeCareByGroup[].visits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.activity.homeCareByGroup.map(x, x.visits)) <= record.activity.homeCareVisits': Compiled(
        source='sum(record.activity.homeCareByGroup.map(x, x.visits)) <= record.activity.homeCareVisits',
        fast=fast_0bbc764a1227,
        exact=exact_0bbc764a1227,
        variables=frozenset(('record',)),
        reads=('record.activity.homeCareByGroup', 'record.activity.homeCareByGroup[].visits', 'record.activity.homeCareVisits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.information.internetVisits.map(x, x.visits))': Compiled(
        source='sum(record.information.internetVisits.map(x, x.visits))',
        fast=fast_9aaf967d49f7,
        exact=exact_9aaf967d49f7,
        variables=frozenset(('record',)),
        reads=('record.information.internetVisits', 'record.information.internetVisits[].visits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.information.internetVisits.map(x, x.visits)) <= record.information.internetConsultations': Compiled(
        source='sum(record.information.internetVisits.map(x, x.visits)) <= record.information.internetConsultations',
        fast=fast_42f76d9938bf,
        exact=exact_42f76d9938bf,
        variables=frozenset(('record',)),
        reads=('record.information.internetConsultations', 'record.information.internetVisits', 'record.information.internetVisits[].visits'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.premises.departments.filter(x, has(x.beds)).map(x, x.beds))': Compiled(
        source='sum(record.premises.departments.filter(x, has(x.beds)).map(x, x.beds))',
        fast=fast_3e4da50e29d8,
        exact=exact_3e4da50e29d8,
        variables=frozenset(('record',)),
        reads=('record.premises.departments', 'record.premises.departments[].beds'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.premises.departments.filter(x, has(x.beds)).map(x, x.beds)) <= record.premises.bedsActual': Compiled(
        source='sum(record.premises.departments.filter(x, has(x.beds)).map(x, x.beds)) <= record.premises.bedsActual',
        fast=fast_f5e7eeacd175,
        exact=exact_f5e7eeacd175,
        variables=frozenset(('record',)),
        reads=('record.premises.bedsActual', 'record.premises.departments', 'record.premises.departments[].beds'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.staff.byCategory.map(x, x.count))': Compiled(
        source='sum(record.staff.byCategory.map(x, x.count))',
        fast=fast_e9e397174f69,
        exact=exact_e9e397174f69,
        variables=frozenset(('record',)),
        reads=('record.staff.byCategory', 'record.staff.byCategory[].count'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.staff.byCategory.map(x, x.count)) <= record.staff.staffTotal': Compiled(
        source='sum(record.staff.byCategory.map(x, x.count)) <= record.staff.staffTotal',
        fast=fast_8be9c8a6dba2,
        exact=exact_8be9c8a6dba2,
        variables=frozenset(('record',)),
        reads=('record.staff.byCategory', 'record.staff.byCategory[].count', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.staff.byEmploymentMode.map(x, x.count))': Compiled(
        source='sum(record.staff.byEmploymentMode.map(x, x.count))',
        fast=fast_87db8757d3e0,
        exact=exact_87db8757d3e0,
        variables=frozenset(('record',)),
        reads=('record.staff.byEmploymentMode', 'record.staff.byEmploymentMode[].count'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.staff.byEmploymentMode.map(x, x.count)) <= record.staff.staffTotal': Compiled(
        source='sum(record.staff.byEmploymentMode.map(x, x.count)) <= record.staff.staffTotal',
        fast=fast_7266a4fb0438,
        exact=exact_7266a4fb0438,
        variables=frozenset(('record',)),
        reads=('record.staff.byEmploymentMode', 'record.staff.byEmploymentMode[].count', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "sum(record.staff.byLicence.filter(x, !(x.licenceType in ['PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'])).map(x, x.count))": Compiled(
        source="sum(record.staff.byLicence.filter(x, !(x.licenceType in ['PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'])).map(x, x.count))",
        fast=fast_85810dea6ff9,
        exact=exact_85810dea6ff9,
        variables=frozenset(('record',)),
        reads=('record.staff.byLicence', 'record.staff.byLicence[].count', 'record.staff.byLicence[].licenceType'),
        codes=(),
        columns=(),
        comparisons=(('record.staff.byLicence[].licenceType', 'ADMIN'), ('record.staff.byLicence[].licenceType', 'CLINICAL_PHARMACIST'), ('record.staff.byLicence[].licenceType', 'PH_PHYSICIAN'), ('record.staff.byLicence[].licenceType', 'VILLAGE_DOCTOR')),
    ),
    "sum(record.staff.byLicence.filter(x, !(x.licenceType in ['PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'])).map(x, x.count)) <= record.staff.staffTotal": Compiled(
        source="sum(record.staff.byLicence.filter(x, !(x.licenceType in ['PH_PHYSICIAN', 'CLINICAL_PHARMACIST', 'VILLAGE_DOCTOR', 'ADMIN'])).map(x, x.count)) <= record.staff.staffTotal",
        fast=fast_ad5c0f3527fe,
        exact=exact_ad5c0f3527fe,
        variables=frozenset(('record',)),
        reads=('record.staff.byLicence', 'record.staff.byLicence[].count', 'record.staff.byLicence[].licenceType', 'record.staff.staffTotal'),
        codes=(),
        columns=(),
        comparisons=(('record.staff.byLicence[].licenceType', 'ADMIN'), ('record.staff.byLicence[].licenceType', 'CLINICAL_PHARMACIST'), ('record.staff.byLicence[].licenceType', 'PH_PHYSICIAN'), ('record.staff.byLicence[].licenceType', 'VILLAGE_DOCTOR')),
    ),
    'sum(record.staff.byTitle.map(x, x.count))': Compiled(
        source='sum(record.staff.byTitle.map(x, x.count))',
        fast=fast_52b0601fa325,
        exact=exact_52b0601fa325,
        variables=frozenset(('record',)),
        reads=('record.staff.byTitle', 'record.staff.byTitle[].count'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'sum(record.staff.byTitle.map(x, x.count)) <= record.staff.technicalStaff': Compiled(
        source='sum(record.staff.byTitle.map(x, x.count)) <= record.staff.technicalStaff',
        fast=fast_9b3e3f6051fc,
        exact=exact_9b3e3f6051fc,
        variables=frozenset(('record',)),
        reads=('record.staff.byTitle', 'record.staff.byTitle[].count', 'record.staff.technicalStaff'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'unit.name': Compiled(
        source='unit.name',
        fast=fast_7feccfc3e38f,
        exact=exact_7feccfc3e38f,
        variables=frozenset(('unit',)),
        reads=('unit.name',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "unit.supporterOwnership == 'PUBLIC' && unit.supporterLevel == 'TERTIARY' && unit.supporterIsUrban && unit.recipientLeadsConsortium": Compiled(
        source="unit.supporterOwnership == 'PUBLIC' && unit.supporterLevel == 'TERTIARY' && unit.supporterIsUrban && unit.recipientLeadsConsortium",
        fast=fast_4fa29ae960ad,
        exact=exact_4fa29ae960ad,
        variables=frozenset(('unit',)),
        reads=('unit.recipientLeadsConsortium', 'unit.supporterIsUrban', 'unit.supporterLevel', 'unit.supporterOwnership'),
        codes=(),
        columns=(),
        comparisons=(('unit.supporterLevel', 'TERTIARY'), ('unit.supporterOwnership', 'PUBLIC')),
    ),
    'validInstitutionCode22(record.facility.institutionCode22)': Compiled(
        source='validInstitutionCode22(record.facility.institutionCode22)',
        fast=fast_d54df481ff26,
        exact=exact_d54df481ff26,
        variables=frozenset(('record',)),
        reads=('record.facility.institutionCode22',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(item.parentFacilityId)': Compiled(
        source='validUscc(item.parentFacilityId)',
        fast=fast_faa04a5ef11a,
        exact=exact_faa04a5ef11a,
        variables=frozenset(('item',)),
        reads=('item.parentFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(item, 18))': Compiled(
        source='validUscc(prefix(item, 18))',
        fast=fast_77a7b7988a2f,
        exact=exact_77a7b7988a2f,
        variables=frozenset(('item',)),
        reads=('item',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(item.coveredByFacilityId, 18))': Compiled(
        source='validUscc(prefix(item.coveredByFacilityId, 18))',
        fast=fast_428787c1a128,
        exact=exact_428787c1a128,
        variables=frozenset(('item',)),
        reads=('item.coveredByFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(item.facilityId, 18))': Compiled(
        source='validUscc(prefix(item.facilityId, 18))',
        fast=fast_351b43ea579c,
        exact=exact_351b43ea579c,
        variables=frozenset(('item',)),
        reads=('item.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.emergency.coordinatingEmergencyCentre.facilityId, 18))': Compiled(
        source='validUscc(prefix(record.emergency.coordinatingEmergencyCentre.facilityId, 18))',
        fast=fast_31dbcce3bb0a,
        exact=exact_31dbcce3bb0a,
        variables=frozenset(('record',)),
        reads=('record.emergency.coordinatingEmergencyCentre.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.emergency.testingPartner.facilityId, 18))': Compiled(
        source='validUscc(prefix(record.emergency.testingPartner.facilityId, 18))',
        fast=fast_bbd27b325161,
        exact=exact_bbd27b325161,
        variables=frozenset(('record',)),
        reads=('record.emergency.testingPartner.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.facility.facilityId, 18))': Compiled(
        source='validUscc(prefix(record.facility.facilityId, 18))',
        fast=fast_6d298d6b01b5,
        exact=exact_6d298d6b01b5,
        variables=frozenset(('record',)),
        reads=('record.facility.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.facility.parentFacilityId, 18))': Compiled(
        source='validUscc(prefix(record.facility.parentFacilityId, 18))',
        fast=fast_ebf4e25317de,
        exact=exact_ebf4e25317de,
        variables=frozenset(('record',)),
        reads=('record.facility.parentFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.hostFacilityId, 18))': Compiled(
        source='validUscc(prefix(record.hostFacilityId, 18))',
        fast=fast_98cd91bc1dcc,
        exact=exact_98cd91bc1dcc,
        variables=frozenset(('record',)),
        reads=('record.hostFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.leadFacilityId, 18))': Compiled(
        source='validUscc(prefix(record.leadFacilityId, 18))',
        fast=fast_6fc3bddb7c94,
        exact=exact_6fc3bddb7c94,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.recipientFacilityId, 18))': Compiled(
        source='validUscc(prefix(record.recipientFacilityId, 18))',
        fast=fast_edcc8a9de2bf,
        exact=exact_edcc8a9de2bf,
        variables=frozenset(('record',)),
        reads=('record.recipientFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(prefix(record.tcm.tcmPromotionCentre.facilityId, 18))': Compiled(
        source='validUscc(prefix(record.tcm.tcmPromotionCentre.facilityId, 18))',
        fast=fast_07ac1b60af3b,
        exact=exact_07ac1b60af3b,
        variables=frozenset(('record',)),
        reads=('record.tcm.tcmPromotionCentre.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(record.leadFacilityId)': Compiled(
        source='validUscc(record.leadFacilityId)',
        fast=fast_a2bb2af7e3a9,
        exact=exact_a2bb2af7e3a9,
        variables=frozenset(('record',)),
        reads=('record.leadFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(record.providerFacilityId)': Compiled(
        source='validUscc(record.providerFacilityId)',
        fast=fast_46deae1cf817,
        exact=exact_46deae1cf817,
        variables=frozenset(('record',)),
        reads=('record.providerFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(record.submitter.authorityId)': Compiled(
        source='validUscc(record.submitter.authorityId)',
        fast=fast_cabd30f46fd8,
        exact=exact_cabd30f46fd8,
        variables=frozenset(('record',)),
        reads=('record.submitter.authorityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(record.submitter.facilityId)': Compiled(
        source='validUscc(record.submitter.facilityId)',
        fast=fast_123ca71c100e,
        exact=exact_123ca71c100e,
        variables=frozenset(('record',)),
        reads=('record.submitter.facilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'validUscc(record.supporterFacilityId)': Compiled(
        source='validUscc(record.supporterFacilityId)',
        fast=fast_d3f8cbabc36f,
        exact=exact_d3f8cbabc36f,
        variables=frozenset(('record',)),
        reads=('record.supporterFacilityId',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'year(item.date) == record.reportYear': Compiled(
        source='year(item.date) == record.reportYear',
        fast=fast_3df3333d4ae7,
        exact=exact_3df3333d4ae7,
        variables=frozenset(('item', 'record')),
        reads=('item.date', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'year(item.date) == record.reportYear || (year(item.date) == record.reportYear - 1 && month(item.date) == 12)': Compiled(
        source='year(item.date) == record.reportYear || (year(item.date) == record.reportYear - 1 && month(item.date) == 12)',
        fast=fast_bd7ed0d0e4d9,
        exact=exact_bd7ed0d0e4d9,
        variables=frozenset(('item', 'record')),
        reads=('item.date', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'year(record.asOfDate) == record.reportYear': Compiled(
        source='year(record.asOfDate) == record.reportYear',
        fast=fast_13e8aee8c7f9,
        exact=exact_13e8aee8c7f9,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'year(record.asOfDate) >= record.reportYear': Compiled(
        source='year(record.asOfDate) >= record.reportYear',
        fast=fast_b84049cfa89e,
        exact=exact_b84049cfa89e,
        variables=frozenset(('record',)),
        reads=('record.asOfDate', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'year(record.safety.safetyMonthDate) == record.reportYear': Compiled(
        source='year(record.safety.safetyMonthDate) == record.reportYear',
        fast=fast_e334cb6e4286,
        exact=exact_e334cb6e4286,
        variables=frozenset(('record',)),
        reads=('record.reportYear', 'record.safety.safetyMonthDate'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
}
