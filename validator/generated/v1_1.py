"""The expressions of standard 1.1 as Python; written by ``python -m tools.translate``."""
# fmt: off

from validator.cel.prelude import *

STAMP = "sha256:5144b3b69652413075b0087ef3ebd5b28808466f2b815e2966abe1f12978bf46"


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


# [0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold)) || (byYear(record.activity.yearly, record.reportYear - k).visits > 0 && byYear(item.yearly, record.reportYear - k).visits * 100 >= byYear(record.activity.yearly, record.reportYear - k).visits * param.percent))
def fast_ee787f589656(env: Env) -> object:
    item = env.item
    param = env.param
    record = env.record
    return all(
        (
            (by_year(item['yearly'], subtract(record['reportYear'], k_))['visits'] >= param['minimum'])
            or (
                ('reducedVisitThreshold' in item)
                and ('reductionBasis' in item)
                and (item['reducedVisitThreshold'] < param['minimum'])
                and (record['population']['countyPopulation'] <= param['smallCounty'])
                and (by_year(
                    item['yearly'],
                    subtract(record['reportYear'], k_),
                )['visits'] >= item['reducedVisitThreshold'])
            )
            or (
                (by_year(record['activity']['yearly'], subtract(record['reportYear'], k_))['visits'] > 0)
                and ((by_year(
                    item['yearly'],
                    subtract(record['reportYear'], k_),
                )['visits'] * 100) >= multiply(
                    by_year(record['activity']['yearly'], subtract(record['reportYear'], k_))['visits'],
                    param['percent'],
                ))
            )
        )
        for k_ in [0, 1, 2]
    )


def exact_ee787f589656(env: Env) -> object:
    item = variable(env.item, 'item')
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(every(
        listing(0, 1, 2),
        lambda k_: either(
            lambda: apply(
                at_least,
                field(
                    apply(
                        by_year,
                        field(item, 'yearly', 'item.yearly'),
                        apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                        'item.yearly',
                    ),
                    'visits',
                    lambda: shown(
                        'item',
                        '.yearly',
                        apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                        '.visits',
                    ),
                ),
                field(param, 'minimum', 'param.minimum'),
            ),
            lambda: both(
                lambda: present(item, 'reducedVisitThreshold'),
                lambda: present(item, 'reductionBasis'),
                lambda: apply(
                    less,
                    field(item, 'reducedVisitThreshold', 'item.reducedVisitThreshold'),
                    field(param, 'minimum', 'param.minimum'),
                ),
                lambda: apply(
                    at_most,
                    field(
                        field(record, 'population', 'record.population'),
                        'countyPopulation',
                        'record.population.countyPopulation',
                    ),
                    field(param, 'smallCounty', 'param.smallCounty'),
                ),
                lambda: apply(
                    at_least,
                    field(
                        apply(
                            by_year,
                            field(item, 'yearly', 'item.yearly'),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            'item.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'item',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            '.visits',
                        ),
                    ),
                    field(item, 'reducedVisitThreshold', 'item.reducedVisitThreshold'),
                ),
            ),
            lambda: both(
                lambda: apply(
                    more,
                    field(
                        apply(
                            by_year,
                            field(
                                field(record, 'activity', 'record.activity'),
                                'yearly',
                                'record.activity.yearly',
                            ),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            'record.activity.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'record',
                            '.activity',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            '.visits',
                        ),
                    ),
                    0,
                ),
                lambda: apply(
                    at_least,
                    apply(
                        multiply,
                        field(
                            apply(
                                by_year,
                                field(item, 'yearly', 'item.yearly'),
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                'item.yearly',
                            ),
                            'visits',
                            lambda: shown(
                                'item',
                                '.yearly',
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                '.visits',
                            ),
                        ),
                        100,
                    ),
                    apply(
                        multiply,
                        field(
                            apply(
                                by_year,
                                field(
                                    field(record, 'activity', 'record.activity'),
                                    'yearly',
                                    'record.activity.yearly',
                                ),
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                'record.activity.yearly',
                            ),
                            'visits',
                            lambda: shown(
                                'record',
                                '.activity',
                                '.yearly',
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                '.visits',
                            ),
                        ),
                        field(param, 'percent', 'param.percent'),
                    ),
                ),
            ),
        ),
    ))


# [0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold))) || (byYear(record.activity.yearly, record.reportYear - 0).visits > 0 && byYear(item.yearly, record.reportYear - 0).visits * 100 >= byYear(record.activity.yearly, record.reportYear - 0).visits * param.percent)
def fast_35911ebdbc75(env: Env) -> object:
    item = env.item
    param = env.param
    record = env.record
    return (
        all(
            (
                (by_year(item['yearly'], subtract(record['reportYear'], k_))['visits'] >= param['minimum'])
                or (
                    ('reducedVisitThreshold' in item)
                    and ('reductionBasis' in item)
                    and (item['reducedVisitThreshold'] < param['minimum'])
                    and (record['population']['countyPopulation'] <= param['smallCounty'])
                    and (by_year(
                        item['yearly'],
                        subtract(record['reportYear'], k_),
                    )['visits'] >= item['reducedVisitThreshold'])
                )
            )
            for k_ in [0, 1, 2]
        )
        or (
            (by_year(record['activity']['yearly'], (record['reportYear'] - 0))['visits'] > 0)
            and ((by_year(
                item['yearly'],
                (record['reportYear'] - 0),
            )['visits'] * 100) >= multiply(
                by_year(record['activity']['yearly'], (record['reportYear'] - 0))['visits'],
                param['percent'],
            ))
        )
    )


def exact_35911ebdbc75(env: Env) -> object:
    item = variable(env.item, 'item')
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: every(
            listing(0, 1, 2),
            lambda k_: either(
                lambda: apply(
                    at_least,
                    field(
                        apply(
                            by_year,
                            field(item, 'yearly', 'item.yearly'),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            'item.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'item',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            '.visits',
                        ),
                    ),
                    field(param, 'minimum', 'param.minimum'),
                ),
                lambda: both(
                    lambda: present(item, 'reducedVisitThreshold'),
                    lambda: present(item, 'reductionBasis'),
                    lambda: apply(
                        less,
                        field(item, 'reducedVisitThreshold', 'item.reducedVisitThreshold'),
                        field(param, 'minimum', 'param.minimum'),
                    ),
                    lambda: apply(
                        at_most,
                        field(
                            field(record, 'population', 'record.population'),
                            'countyPopulation',
                            'record.population.countyPopulation',
                        ),
                        field(param, 'smallCounty', 'param.smallCounty'),
                    ),
                    lambda: apply(
                        at_least,
                        field(
                            apply(
                                by_year,
                                field(item, 'yearly', 'item.yearly'),
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                'item.yearly',
                            ),
                            'visits',
                            lambda: shown(
                                'item',
                                '.yearly',
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                '.visits',
                            ),
                        ),
                        field(item, 'reducedVisitThreshold', 'item.reducedVisitThreshold'),
                    ),
                ),
            ),
        ),
        lambda: both(
            lambda: apply(
                more,
                field(
                    apply(
                        by_year,
                        field(
                            field(record, 'activity', 'record.activity'),
                            'yearly',
                            'record.activity.yearly',
                        ),
                        apply(subtract, field(record, 'reportYear', 'record.reportYear'), 0),
                        'record.activity.yearly',
                    ),
                    'visits',
                    lambda: shown(
                        'record',
                        '.activity',
                        '.yearly',
                        apply(subtract, field(record, 'reportYear', 'record.reportYear'), 0),
                        '.visits',
                    ),
                ),
                0,
            ),
            lambda: apply(
                at_least,
                apply(
                    multiply,
                    field(
                        apply(
                            by_year,
                            field(item, 'yearly', 'item.yearly'),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), 0),
                            'item.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'item',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), 0),
                            '.visits',
                        ),
                    ),
                    100,
                ),
                apply(
                    multiply,
                    field(
                        apply(
                            by_year,
                            field(
                                field(record, 'activity', 'record.activity'),
                                'yearly',
                                'record.activity.yearly',
                            ),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), 0),
                            'record.activity.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'record',
                            '.activity',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), 0),
                            '.visits',
                        ),
                    ),
                    field(param, 'percent', 'param.percent'),
                ),
            ),
        ),
    ))


# [0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold))) || [0, 1, 2].all(k, (byYear(record.activity.yearly, record.reportYear - k).visits > 0 && byYear(item.yearly, record.reportYear - k).visits * 100 >= byYear(record.activity.yearly, record.reportYear - k).visits * param.percent))
def fast_29767d271756(env: Env) -> object:
    item = env.item
    param = env.param
    record = env.record
    return (
        all(
            (
                (by_year(item['yearly'], subtract(record['reportYear'], k_))['visits'] >= param['minimum'])
                or (
                    ('reducedVisitThreshold' in item)
                    and ('reductionBasis' in item)
                    and (item['reducedVisitThreshold'] < param['minimum'])
                    and (record['population']['countyPopulation'] <= param['smallCounty'])
                    and (by_year(
                        item['yearly'],
                        subtract(record['reportYear'], k_),
                    )['visits'] >= item['reducedVisitThreshold'])
                )
            )
            for k_ in [0, 1, 2]
        )
        or all(
            (
                (by_year(record['activity']['yearly'], subtract(record['reportYear'], k_))['visits'] > 0)
                and ((by_year(
                    item['yearly'],
                    subtract(record['reportYear'], k_),
                )['visits'] * 100) >= multiply(
                    by_year(record['activity']['yearly'], subtract(record['reportYear'], k_))['visits'],
                    param['percent'],
                ))
            )
            for k_ in [0, 1, 2]
        )
    )


def exact_29767d271756(env: Env) -> object:
    item = variable(env.item, 'item')
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: every(
            listing(0, 1, 2),
            lambda k_: either(
                lambda: apply(
                    at_least,
                    field(
                        apply(
                            by_year,
                            field(item, 'yearly', 'item.yearly'),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            'item.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'item',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            '.visits',
                        ),
                    ),
                    field(param, 'minimum', 'param.minimum'),
                ),
                lambda: both(
                    lambda: present(item, 'reducedVisitThreshold'),
                    lambda: present(item, 'reductionBasis'),
                    lambda: apply(
                        less,
                        field(item, 'reducedVisitThreshold', 'item.reducedVisitThreshold'),
                        field(param, 'minimum', 'param.minimum'),
                    ),
                    lambda: apply(
                        at_most,
                        field(
                            field(record, 'population', 'record.population'),
                            'countyPopulation',
                            'record.population.countyPopulation',
                        ),
                        field(param, 'smallCounty', 'param.smallCounty'),
                    ),
                    lambda: apply(
                        at_least,
                        field(
                            apply(
                                by_year,
                                field(item, 'yearly', 'item.yearly'),
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                'item.yearly',
                            ),
                            'visits',
                            lambda: shown(
                                'item',
                                '.yearly',
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                '.visits',
                            ),
                        ),
                        field(item, 'reducedVisitThreshold', 'item.reducedVisitThreshold'),
                    ),
                ),
            ),
        ),
        lambda: every(
            listing(0, 1, 2),
            lambda k_: both(
                lambda: apply(
                    more,
                    field(
                        apply(
                            by_year,
                            field(
                                field(record, 'activity', 'record.activity'),
                                'yearly',
                                'record.activity.yearly',
                            ),
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            'record.activity.yearly',
                        ),
                        'visits',
                        lambda: shown(
                            'record',
                            '.activity',
                            '.yearly',
                            apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                            '.visits',
                        ),
                    ),
                    0,
                ),
                lambda: apply(
                    at_least,
                    apply(
                        multiply,
                        field(
                            apply(
                                by_year,
                                field(item, 'yearly', 'item.yearly'),
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                'item.yearly',
                            ),
                            'visits',
                            lambda: shown(
                                'item',
                                '.yearly',
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                '.visits',
                            ),
                        ),
                        100,
                    ),
                    apply(
                        multiply,
                        field(
                            apply(
                                by_year,
                                field(
                                    field(record, 'activity', 'record.activity'),
                                    'yearly',
                                    'record.activity.yearly',
                                ),
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                'record.activity.yearly',
                            ),
                            'visits',
                            lambda: shown(
                                'record',
                                '.activity',
                                '.yearly',
                                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                                '.visits',
                            ),
                        ),
                        field(param, 'percent', 'param.percent'),
                    ),
                ),
            ),
        ),
    ))


# [2, 1, 0].map(k, byYear(item.yearly, record.reportYear - k).visits)
def fast_f3b4532b22c0(env: Env) -> object:
    item = env.item
    record = env.record
    return [by_year(item['yearly'], subtract(record['reportYear'], k_))['visits'] for k_ in [2, 1, 0]]


def exact_f3b4532b22c0(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(each(
        listing(2, 1, 0),
        lambda k_: field(
            apply(
                by_year,
                field(item, 'yearly', 'item.yearly'),
                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                'item.yearly',
            ),
            'visits',
            lambda: shown(
                'item',
                '.yearly',
                apply(subtract, field(record, 'reportYear', 'record.reportYear'), k_),
                '.visits',
            ),
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


# byYear(item.yearly, record.reportYear).admissions
def fast_75a21b932291(env: Env) -> object:
    item = env.item
    record = env.record
    return by_year(item['yearly'], record['reportYear'])['admissions']


def exact_75a21b932291(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(field(
        apply(
            by_year,
            field(item, 'yearly', 'item.yearly'),
            field(record, 'reportYear', 'record.reportYear'),
            'item.yearly',
        ),
        'admissions',
        lambda: shown('item', '.yearly', field(record, 'reportYear', 'record.reportYear'), '.admissions'),
    ))


# byYear(item.yearly, record.reportYear).admissions * 100 >= byYear(record.activity.yearly, record.reportYear).admissions * param.percent
def fast_699eafc96b35(env: Env) -> object:
    item = env.item
    param = env.param
    record = env.record
    return ((by_year(
        item['yearly'],
        record['reportYear'],
    )['admissions'] * 100) >= multiply(
        by_year(record['activity']['yearly'], record['reportYear'])['admissions'],
        param['percent'],
    ))


def exact_699eafc96b35(env: Env) -> object:
    item = variable(env.item, 'item')
    param = variable(env.param, 'param')
    record = variable(env.record, 'record')
    return settle(apply(
        at_least,
        apply(
            multiply,
            field(
                apply(
                    by_year,
                    field(item, 'yearly', 'item.yearly'),
                    field(record, 'reportYear', 'record.reportYear'),
                    'item.yearly',
                ),
                'admissions',
                lambda: shown(
                    'item',
                    '.yearly',
                    field(record, 'reportYear', 'record.reportYear'),
                    '.admissions',
                ),
            ),
            100,
        ),
        apply(
            multiply,
            field(
                apply(
                    by_year,
                    field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                    field(record, 'reportYear', 'record.reportYear'),
                    'record.activity.yearly',
                ),
                'admissions',
                lambda: shown(
                    'record',
                    '.activity',
                    '.yearly',
                    field(record, 'reportYear', 'record.reportYear'),
                    '.admissions',
                ),
            ),
            field(param, 'percent', 'param.percent'),
        ),
    ))


# byYear(record.activity.yearly, record.reportYear).admissions
def fast_125d01f9216a(env: Env) -> object:
    record = env.record
    return by_year(record['activity']['yearly'], record['reportYear'])['admissions']


def exact_125d01f9216a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(
        apply(
            by_year,
            field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
            field(record, 'reportYear', 'record.reportYear'),
            'record.activity.yearly',
        ),
        'admissions',
        lambda: shown(
            'record',
            '.activity',
            '.yearly',
            field(record, 'reportYear', 'record.reportYear'),
            '.admissions',
        ),
    ))


# byYear(record.activity.yearly, record.reportYear).admissions > 0
def fast_e1289fb44495(env: Env) -> object:
    record = env.record
    return (by_year(record['activity']['yearly'], record['reportYear'])['admissions'] > 0)


def exact_e1289fb44495(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        more,
        field(
            apply(
                by_year,
                field(field(record, 'activity', 'record.activity'), 'yearly', 'record.activity.yearly'),
                field(record, 'reportYear', 'record.reportYear'),
                'record.activity.yearly',
            ),
            'admissions',
            lambda: shown(
                'record',
                '.activity',
                '.yearly',
                field(record, 'reportYear', 'record.reportYear'),
                '.admissions',
            ),
        ),
        0,
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


# has(item.closedDate)
def fast_bdb15fcf6687(env: Env) -> object:
    item = env.item
    return ('closedDate' in item)


def exact_bdb15fcf6687(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'closedDate'))


# has(item.cooperationAgreement) && size(item.cooperationAgreement.parties) >= 2 && item.cooperationAgreement.dutiesAndRightsStated && date(item.cooperationAgreement.signedDate) <= record.asOfDate
def fast_5a659ecc22b8(env: Env) -> object:
    item = env.item
    record = env.record
    return (
        ('cooperationAgreement' in item)
        and (size(item['cooperationAgreement']['parties']) >= 2)
        and item['cooperationAgreement']['dutiesAndRightsStated']
        and (date(item['cooperationAgreement']['signedDate']) <= record['asOfDate'])
    )


def exact_5a659ecc22b8(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(both(
        lambda: present(item, 'cooperationAgreement'),
        lambda: apply(
            at_least,
            apply(
                size,
                field(
                    field(item, 'cooperationAgreement', 'item.cooperationAgreement'),
                    'parties',
                    'item.cooperationAgreement.parties',
                ),
            ),
            2,
        ),
        lambda: field(
            field(item, 'cooperationAgreement', 'item.cooperationAgreement'),
            'dutiesAndRightsStated',
            'item.cooperationAgreement.dutiesAndRightsStated',
        ),
        lambda: apply(
            at_most,
            apply(
                date,
                field(
                    field(item, 'cooperationAgreement', 'item.cooperationAgreement'),
                    'signedDate',
                    'item.cooperationAgreement.signedDate',
                ),
            ),
            field(record, 'asOfDate', 'record.asOfDate'),
        ),
    ))


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


# has(item.institutionTypeCode)
def fast_f1c1e3f61775(env: Env) -> object:
    item = env.item
    return ('institutionTypeCode' in item)


def exact_f1c1e3f61775(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'institutionTypeCode'))


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


# has(item.parentFacilityId)
def fast_ce75112f8588(env: Env) -> object:
    item = env.item
    return ('parentFacilityId' in item)


def exact_ce75112f8588(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(present(item, 'parentFacilityId'))


# has(item.titleCode) && has(item.titleLevel)
def fast_869ac7cba836(env: Env) -> object:
    item = env.item
    return (('titleCode' in item) and ('titleLevel' in item))


def exact_869ac7cba836(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(both(lambda: present(item, 'titleCode'), lambda: present(item, 'titleLevel')))


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


# has(record.attendanceDates)
def fast_93d6a20d03be(env: Env) -> object:
    record = env.record
    return ('attendanceDates' in record)


def exact_93d6a20d03be(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'attendanceDates'))


# has(record.counties)
def fast_9f9e5518d4e5(env: Env) -> object:
    record = env.record
    return ('counties' in record)


def exact_9f9e5518d4e5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'counties'))


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


# has(record.durationHalfDays)
def fast_31707fcd35ea(env: Env) -> object:
    record = env.record
    return ('durationHalfDays' in record)


def exact_31707fcd35ea(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'durationHalfDays'))


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


# has(record.hostFacilityId)
def fast_de2d0028caaf(env: Env) -> object:
    record = env.record
    return ('hostFacilityId' in record)


def exact_de2d0028caaf(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'hostFacilityId'))


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


# has(record.leadFacilityId)
def fast_6b137abf92c6(env: Env) -> object:
    record = env.record
    return ('leadFacilityId' in record)


def exact_6b137abf92c6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'leadFacilityId'))


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


# has(record.providerName)
def fast_8f1cd965a331(env: Env) -> object:
    record = env.record
    return ('providerName' in record)


def exact_8f1cd965a331(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'providerName'))


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


# has(record.responsibilityZone)
def fast_d284bb09da59(env: Env) -> object:
    record = env.record
    return ('responsibilityZone' in record)


def exact_d284bb09da59(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'responsibilityZone'))


# has(record.serviceDays) && has(record.attendanceDates)
def fast_ff7b9f4e040b(env: Env) -> object:
    record = env.record
    return (('serviceDays' in record) and ('attendanceDates' in record))


def exact_ff7b9f4e040b(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'serviceDays'), lambda: present(record, 'attendanceDates')))


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


# has(record.staff) && has(record.staffCount)
def fast_e9a1f8569a8c(env: Env) -> object:
    record = env.record
    return (('staff' in record) and ('staffCount' in record))


def exact_e9a1f8569a8c(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(both(lambda: present(record, 'staff'), lambda: present(record, 'staffCount')))


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


# has(record.supersedes)
def fast_bd8de881c3e2(env: Env) -> object:
    record = env.record
    return ('supersedes' in record)


def exact_bd8de881c3e2(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'supersedes'))


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


# has(record.validTo)
def fast_d25881be0ec0(env: Env) -> object:
    record = env.record
    return ('validTo' in record)


def exact_d25881be0ec0(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(present(record, 'validTo'))


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


# isDate(item.closedDate)
def fast_4c89eb88cf11(env: Env) -> object:
    item = env.item
    return is_date(item['closedDate'])


def exact_4c89eb88cf11(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'closedDate', 'item.closedDate')))


# isDate(item.openedDate)
def fast_7db29ff3be1c(env: Env) -> object:
    item = env.item
    return is_date(item['openedDate'])


def exact_7db29ff3be1c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_date, field(item, 'openedDate', 'item.openedDate')))


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


# isDate(record.endDate)
def fast_59defba8817a(env: Env) -> object:
    record = env.record
    return is_date(record['endDate'])


def exact_59defba8817a(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_date, field(record, 'endDate', 'record.endDate')))


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


# item.departmentName
def fast_4bd6294a5bdc(env: Env) -> object:
    item = env.item
    return item['departmentName']


def exact_4bd6294a5bdc(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'departmentName', 'item.departmentName'))


# item.divisionCode
def fast_1032b2132e19(env: Env) -> object:
    item = env.item
    return item['divisionCode']


def exact_1032b2132e19(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'divisionCode', 'item.divisionCode'))


# item.eligibleApplicants
def fast_1d6cf6bc3a95(env: Env) -> object:
    item = env.item
    return item['eligibleApplicants']


def exact_1d6cf6bc3a95(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'eligibleApplicants', 'item.eligibleApplicants'))


# item.facilityId
def fast_af3429c94031(env: Env) -> object:
    item = env.item
    return item['facilityId']


def exact_af3429c94031(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'facilityId', 'item.facilityId'))


# item.institutionTypeCode
def fast_f55ce258b8c0(env: Env) -> object:
    item = env.item
    return item['institutionTypeCode']


def exact_f55ce258b8c0(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'institutionTypeCode', 'item.institutionTypeCode'))


# item.openedDate
def fast_890b696127ce(env: Env) -> object:
    item = env.item
    return item['openedDate']


def exact_890b696127ce(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'openedDate', 'item.openedDate'))


# item.openedYear <= record.reportYear - 3
def fast_665294484382(env: Env) -> object:
    item = env.item
    record = env.record
    return (item['openedYear'] <= (record['reportYear'] - 3))


def exact_665294484382(env: Env) -> object:
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(apply(
        at_most,
        field(item, 'openedYear', 'item.openedYear'),
        apply(subtract, field(record, 'reportYear', 'record.reportYear'), 3),
    ))


# item.parentFacilityId
def fast_176631efac32(env: Env) -> object:
    item = env.item
    return item['parentFacilityId']


def exact_176631efac32(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'parentFacilityId', 'item.parentFacilityId'))


# item.physicians.exists(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode) && rank('title-level', p.titleLevel) >= rank('title-level', 'INTERMEDIATE'))
def fast_6885638c5fff(env: Env) -> object:
    facts = env.facts
    item = env.item
    return any(
        (
            (p_['licenceType'] == 'PHYSICIAN')
            and (
                (
                    equal(p_['practiceScopeCode'], item['registeredSubjectCode'])
                    or (p_['practiceScopeCode'] == lookup(
                        facts,
                        'clinical-subjects',
                        item['registeredSubjectCode'],
                        'parent',
                    ))
                )
                if (item['specialtyCode'] == 'OTHER')
                else (lookup(
                    facts,
                    'practice-scope-specialty',
                    p_['practiceScopeCode'],
                    'specialty',
                ) == item['specialtyCode'])
            )
            and (rank(facts, 'title-level', p_['titleLevel']) >= rank(facts, 'title-level', 'INTERMEDIATE'))
        )
        for p_ in item['physicians']
    )


def exact_6885638c5fff(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(some(
        field(item, 'physicians', 'item.physicians'),
        lambda p_: both(
            lambda: apply(equal, field(p_, 'licenceType', 'item.physicians[].licenceType'), 'PHYSICIAN'),
            lambda: choose(
                apply(equal, field(item, 'specialtyCode', 'item.specialtyCode'), 'OTHER'),
                lambda: either(
                    lambda: apply(
                        equal,
                        field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                        field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                    ),
                    lambda: apply(
                        equal,
                        field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                        apply(
                            lookup,
                            facts,
                            'clinical-subjects',
                            field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                            'parent',
                        ),
                    ),
                ),
                lambda: apply(
                    equal,
                    apply(
                        lookup,
                        facts,
                        'practice-scope-specialty',
                        field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                        'specialty',
                    ),
                    field(item, 'specialtyCode', 'item.specialtyCode'),
                ),
            ),
            lambda: apply(
                at_least,
                apply(rank, facts, 'title-level', field(p_, 'titleLevel', 'item.physicians[].titleLevel')),
                apply(rank, facts, 'title-level', 'INTERMEDIATE'),
            ),
        ),
    ))


# item.registeredSubjectCode
def fast_9054e2b483f3(env: Env) -> object:
    item = env.item
    return item['registeredSubjectCode']


def exact_9054e2b483f3(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'))


# item.registeredSubjectCode in record.facility.registeredSubjects || lookup('clinical-subjects', item.registeredSubjectCode, 'parent') in record.facility.registeredSubjects
def fast_9dc8a9a81db7(env: Env) -> object:
    facts = env.facts
    item = env.item
    record = env.record
    return (
        among(item['registeredSubjectCode'], record['facility']['registeredSubjects'])
        or among(
            lookup(facts, 'clinical-subjects', item['registeredSubjectCode'], 'parent'),
            record['facility']['registeredSubjects'],
        )
    )


def exact_9dc8a9a81db7(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    record = variable(env.record, 'record')
    return settle(either(
        lambda: apply(
            among,
            field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
            field(
                field(record, 'facility', 'record.facility'),
                'registeredSubjects',
                'record.facility.registeredSubjects',
            ),
        ),
        lambda: apply(
            among,
            apply(
                lookup,
                facts,
                'clinical-subjects',
                field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                'parent',
            ),
            field(
                field(record, 'facility', 'record.facility'),
                'registeredSubjects',
                'record.facility.registeredSubjects',
            ),
        ),
    ))


# item.titleCode
def fast_f163016333c3(env: Env) -> object:
    item = env.item
    return item['titleCode']


def exact_f163016333c3(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'titleCode', 'item.titleCode'))


# item.townshipCode
def fast_edb72a894df1(env: Env) -> object:
    item = env.item
    return item['townshipCode']


def exact_edb72a894df1(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'townshipCode', 'item.townshipCode'))


# item.year
def fast_5ea4897f3527(env: Env) -> object:
    item = env.item
    return item['year']


def exact_5ea4897f3527(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(field(item, 'year', 'item.year'))


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


# lookup('clinical-subjects', item.registeredSubjectCode, 'name_zh')
def fast_6386bd7d56fe(env: Env) -> object:
    facts = env.facts
    item = env.item
    return lookup(facts, 'clinical-subjects', item['registeredSubjectCode'], 'name_zh')


def exact_6386bd7d56fe(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        lookup,
        facts,
        'clinical-subjects',
        field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
        'name_zh',
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


# nameMatches('clinical-subjects', item.registeredSubjectCode, item.departmentName) || nameMatches('specialty-dept', item.specialtyCode, item.departmentName)
def fast_dd051e8294ae(env: Env) -> object:
    facts = env.facts
    item = env.item
    return (
        name_matches(facts, 'clinical-subjects', item['registeredSubjectCode'], item['departmentName'])
        or name_matches(facts, 'specialty-dept', item['specialtyCode'], item['departmentName'])
    )


def exact_dd051e8294ae(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(either(
        lambda: apply(
            name_matches,
            facts,
            'clinical-subjects',
            field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
            field(item, 'departmentName', 'item.departmentName'),
        ),
        lambda: apply(
            name_matches,
            facts,
            'specialty-dept',
            field(item, 'specialtyCode', 'item.specialtyCode'),
            field(item, 'departmentName', 'item.departmentName'),
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


# record.endDate
def fast_ed2d6df19360(env: Env) -> object:
    record = env.record
    return record['endDate']


def exact_ed2d6df19360(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'endDate', 'record.endDate'))


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


# record.facility.facilityType in ['THC', 'CHC'] && item.cooperatesWithSuperior
def fast_fe83cd653250(env: Env) -> object:
    item = env.item
    record = env.record
    return ((record['facility']['facilityType'] in {'THC', 'CHC'}) and item['cooperatesWithSuperior'])


def exact_fe83cd653250(env: Env) -> object:
    item = variable(env.item, 'item')
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
        lambda: field(item, 'cooperatesWithSuperior', 'item.cooperatesWithSuperior'),
    ))


# record.facility.facilityType in ['THC', 'CHC'] && item.offersInpatient
def fast_53e406831c5d(env: Env) -> object:
    item = env.item
    record = env.record
    return ((record['facility']['facilityType'] in {'THC', 'CHC'}) and item['offersInpatient'])


def exact_53e406831c5d(env: Env) -> object:
    item = variable(env.item, 'item')
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
        lambda: field(item, 'offersInpatient', 'item.offersInpatient'),
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


# record.hostFacilityId
def fast_ff2aeb097879(env: Env) -> object:
    record = env.record
    return record['hostFacilityId']


def exact_ff2aeb097879(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(field(record, 'hostFacilityId', 'record.hostFacilityId'))


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


# record.reportYear - 2
def fast_c7abf357dbb6(env: Env) -> object:
    record = env.record
    return (record['reportYear'] - 2)


def exact_c7abf357dbb6(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(subtract, field(record, 'reportYear', 'record.reportYear'), 2))


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


# size(distinct(record.tcm.techniques.map(t, t.category)))
def fast_98c0d0b1d78e(env: Env) -> object:
    record = env.record
    return len(distinct([t_['category'] for t_ in record['tcm']['techniques']]))


def exact_98c0d0b1d78e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                lambda t_: field(t_, 'category', 'record.tcm.techniques[].category'),
            ),
        ),
    ))


# size(distinct(record.tcm.techniques.map(t, t.category))) >= param.minimumCategories && size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum
def fast_edb3157f7ae4(env: Env) -> object:
    facts = env.facts
    param = env.param
    record = env.record
    return (
        (len(
            distinct([t_['category'] for t_ in record['tcm']['techniques']]),
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


def exact_edb3157f7ae4(env: Env) -> object:
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
                        field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
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


# size(distinct(record.tcm.techniques.map(t, t.code)))
def fast_052d99ccdcf5(env: Env) -> object:
    record = env.record
    return len(distinct([t_['code'] for t_ in record['tcm']['techniques']]))


def exact_052d99ccdcf5(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(
        size,
        apply(
            distinct,
            each(
                field(field(record, 'tcm', 'record.tcm'), 'techniques', 'record.tcm.techniques'),
                lambda t_: field(t_, 'code', 'record.tcm.techniques[].code'),
            ),
        ),
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


# size(group) >= param.minimum
def fast_cc8e2d17753c(env: Env) -> object:
    group = env.group
    param = env.param
    return (size(known(group, 'group')) >= param['minimum'])


def exact_cc8e2d17753c(env: Env) -> object:
    group = variable(env.group, 'group')
    param = variable(env.param, 'param')
    return settle(apply(at_least, apply(size, group), field(param, 'minimum', 'param.minimum')))


# size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode)))
def fast_8f431680a1b5(env: Env) -> object:
    facts = env.facts
    item = env.item
    return len(
        [
            p_
            for p_ in item['physicians']
            if (
                (p_['licenceType'] == 'PHYSICIAN')
                and (
                    (
                        equal(p_['practiceScopeCode'], item['registeredSubjectCode'])
                        or (p_['practiceScopeCode'] == lookup(
                            facts,
                            'clinical-subjects',
                            item['registeredSubjectCode'],
                            'parent',
                        ))
                    )
                    if (item['specialtyCode'] == 'OTHER')
                    else (lookup(
                        facts,
                        'practice-scope-specialty',
                        p_['practiceScopeCode'],
                        'specialty',
                    ) == item['specialtyCode'])
                )
            )
        ],
    )


def exact_8f431680a1b5(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    return settle(apply(
        size,
        keep(
            field(item, 'physicians', 'item.physicians'),
            lambda p_: both(
                lambda: apply(equal, field(p_, 'licenceType', 'item.physicians[].licenceType'), 'PHYSICIAN'),
                lambda: choose(
                    apply(equal, field(item, 'specialtyCode', 'item.specialtyCode'), 'OTHER'),
                    lambda: either(
                        lambda: apply(
                            equal,
                            field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                            field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                        ),
                        lambda: apply(
                            equal,
                            field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                            apply(
                                lookup,
                                facts,
                                'clinical-subjects',
                                field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                                'parent',
                            ),
                        ),
                    ),
                    lambda: apply(
                        equal,
                        apply(
                            lookup,
                            facts,
                            'practice-scope-specialty',
                            field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                            'specialty',
                        ),
                        field(item, 'specialtyCode', 'item.specialtyCode'),
                    ),
                ),
            ),
        ),
    ))


# size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && has(p.practiceScopeCode) && (item.specialtyCode == 'OTHER' ? p.practiceScopeCode == item.registeredSubjectCode : (isCode('practice-scope-specialty', p.practiceScopeCode) && lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode)))) >= param.minimum || size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode))) >= param.minimum
def fast_233adeb9f76b(env: Env) -> object:
    facts = env.facts
    item = env.item
    param = env.param
    return (
        (len(
            [
                p_
                for p_ in item['physicians']
                if (
                    (p_['licenceType'] == 'PHYSICIAN')
                    and ('practiceScopeCode' in p_)
                    and (
                        equal(p_['practiceScopeCode'], item['registeredSubjectCode'])
                        if (item['specialtyCode'] == 'OTHER')
                        else (
                            is_code(facts, 'practice-scope-specialty', p_['practiceScopeCode'])
                            and (lookup(
                                facts,
                                'practice-scope-specialty',
                                p_['practiceScopeCode'],
                                'specialty',
                            ) == item['specialtyCode'])
                        )
                    )
                )
            ],
        ) >= param['minimum'])
        or (len(
            [
                p_
                for p_ in item['physicians']
                if (
                    (p_['licenceType'] == 'PHYSICIAN')
                    and (
                        (
                            equal(p_['practiceScopeCode'], item['registeredSubjectCode'])
                            or (p_['practiceScopeCode'] == lookup(
                                facts,
                                'clinical-subjects',
                                item['registeredSubjectCode'],
                                'parent',
                            ))
                        )
                        if (item['specialtyCode'] == 'OTHER')
                        else (lookup(
                            facts,
                            'practice-scope-specialty',
                            p_['practiceScopeCode'],
                            'specialty',
                        ) == item['specialtyCode'])
                    )
                )
            ],
        ) >= param['minimum'])
    )


def exact_233adeb9f76b(env: Env) -> object:
    facts = env.facts
    item = variable(env.item, 'item')
    param = variable(env.param, 'param')
    return settle(either(
        lambda: apply(
            at_least,
            apply(
                size,
                keep(
                    field(item, 'physicians', 'item.physicians'),
                    lambda p_: both(
                        lambda: apply(
                            equal,
                            field(p_, 'licenceType', 'item.physicians[].licenceType'),
                            'PHYSICIAN',
                        ),
                        lambda: present(p_, 'practiceScopeCode'),
                        lambda: choose(
                            apply(equal, field(item, 'specialtyCode', 'item.specialtyCode'), 'OTHER'),
                            lambda: apply(
                                equal,
                                field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                                field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                            ),
                            lambda: both(
                                lambda: apply(
                                    is_code,
                                    facts,
                                    'practice-scope-specialty',
                                    field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                                ),
                                lambda: apply(
                                    equal,
                                    apply(
                                        lookup,
                                        facts,
                                        'practice-scope-specialty',
                                        field(
                                            p_,
                                            'practiceScopeCode',
                                            'item.physicians[].practiceScopeCode',
                                        ),
                                        'specialty',
                                    ),
                                    field(item, 'specialtyCode', 'item.specialtyCode'),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
        lambda: apply(
            at_least,
            apply(
                size,
                keep(
                    field(item, 'physicians', 'item.physicians'),
                    lambda p_: both(
                        lambda: apply(
                            equal,
                            field(p_, 'licenceType', 'item.physicians[].licenceType'),
                            'PHYSICIAN',
                        ),
                        lambda: choose(
                            apply(equal, field(item, 'specialtyCode', 'item.specialtyCode'), 'OTHER'),
                            lambda: either(
                                lambda: apply(
                                    equal,
                                    field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                                    field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                                ),
                                lambda: apply(
                                    equal,
                                    field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                                    apply(
                                        lookup,
                                        facts,
                                        'clinical-subjects',
                                        field(item, 'registeredSubjectCode', 'item.registeredSubjectCode'),
                                        'parent',
                                    ),
                                ),
                            ),
                            lambda: apply(
                                equal,
                                apply(
                                    lookup,
                                    facts,
                                    'practice-scope-specialty',
                                    field(p_, 'practiceScopeCode', 'item.physicians[].practiceScopeCode'),
                                    'specialty',
                                ),
                                field(item, 'specialtyCode', 'item.specialtyCode'),
                            ),
                        ),
                    ),
                ),
            ),
            field(param, 'minimum', 'param.minimum'),
        ),
    ))


# size(record.attendanceDates)
def fast_500240b7ac0e(env: Env) -> object:
    record = env.record
    return size(record['attendanceDates'])


def exact_500240b7ac0e(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'attendanceDates', 'record.attendanceDates')))


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


# size(record.townships)
def fast_c4d5ff6a0810(env: Env) -> object:
    record = env.record
    return size(record['townships'])


def exact_c4d5ff6a0810(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(size, field(record, 'townships', 'record.townships')))


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


# validUscc(item.parentFacilityId)
def fast_faa04a5ef11a(env: Env) -> object:
    item = env.item
    return is_uscc(item['parentFacilityId'])


def exact_faa04a5ef11a(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_uscc, field(item, 'parentFacilityId', 'item.parentFacilityId')))


# validUscc(prefix(item.facilityId, 18))
def fast_351b43ea579c(env: Env) -> object:
    item = env.item
    return is_uscc(prefix(item['facilityId'], 18))


def exact_351b43ea579c(env: Env) -> object:
    item = variable(env.item, 'item')
    return settle(apply(is_uscc, apply(prefix, field(item, 'facilityId', 'item.facilityId'), 18)))


# validUscc(prefix(record.hostFacilityId, 18))
def fast_98cd91bc1dcc(env: Env) -> object:
    record = env.record
    return is_uscc(prefix(record['hostFacilityId'], 18))


def exact_98cd91bc1dcc(env: Env) -> object:
    record = variable(env.record, 'record')
    return settle(apply(is_uscc, apply(prefix, field(record, 'hostFacilityId', 'record.hostFacilityId'), 18)))


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


FUNCTIONS: dict[str, Compiled] = {
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
    '[0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold)) || (byYear(record.activity.yearly, record.reportYear - k).visits > 0 && byYear(item.yearly, record.reportYear - k).visits * 100 >= byYear(record.activity.yearly, record.reportYear - k).visits * param.percent))': Compiled(
        source='[0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold)) || (byYear(record.activity.yearly, record.reportYear - k).visits > 0 && byYear(item.yearly, record.reportYear - k).visits * 100 >= byYear(record.activity.yearly, record.reportYear - k).visits * param.percent))',
        fast=fast_ee787f589656,
        exact=exact_ee787f589656,
        variables=frozenset(('item', 'param', 'record')),
        reads=('item.reducedVisitThreshold', 'item.reductionBasis', 'item.yearly', 'item.yearly[].visits', 'item.yearly[].year', 'param.minimum', 'param.percent', 'param.smallCounty', 'record.activity.yearly', 'record.activity.yearly[].visits', 'record.activity.yearly[].year', 'record.population.countyPopulation', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold))) || (byYear(record.activity.yearly, record.reportYear - 0).visits > 0 && byYear(item.yearly, record.reportYear - 0).visits * 100 >= byYear(record.activity.yearly, record.reportYear - 0).visits * param.percent)': Compiled(
        source='[0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold))) || (byYear(record.activity.yearly, record.reportYear - 0).visits > 0 && byYear(item.yearly, record.reportYear - 0).visits * 100 >= byYear(record.activity.yearly, record.reportYear - 0).visits * param.percent)',
        fast=fast_35911ebdbc75,
        exact=exact_35911ebdbc75,
        variables=frozenset(('item', 'param', 'record')),
        reads=('item.reducedVisitThreshold', 'item.reductionBasis', 'item.yearly', 'item.yearly[].visits', 'item.yearly[].year', 'param.minimum', 'param.percent', 'param.smallCounty', 'record.activity.yearly', 'record.activity.yearly[].visits', 'record.activity.yearly[].year', 'record.population.countyPopulation', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold))) || [0, 1, 2].all(k, (byYear(record.activity.yearly, record.reportYear - k).visits > 0 && byYear(item.yearly, record.reportYear - k).visits * 100 >= byYear(record.activity.yearly, record.reportYear - k).visits * param.percent))': Compiled(
        source='[0, 1, 2].all(k, (byYear(item.yearly, record.reportYear - k).visits >= param.minimum || (has(item.reducedVisitThreshold) && has(item.reductionBasis) && item.reducedVisitThreshold < param.minimum && record.population.countyPopulation <= param.smallCounty && byYear(item.yearly, record.reportYear - k).visits >= item.reducedVisitThreshold))) || [0, 1, 2].all(k, (byYear(record.activity.yearly, record.reportYear - k).visits > 0 && byYear(item.yearly, record.reportYear - k).visits * 100 >= byYear(record.activity.yearly, record.reportYear - k).visits * param.percent))',
        fast=fast_29767d271756,
        exact=exact_29767d271756,
        variables=frozenset(('item', 'param', 'record')),
        reads=('item.reducedVisitThreshold', 'item.reductionBasis', 'item.yearly', 'item.yearly[].visits', 'item.yearly[].year', 'param.minimum', 'param.percent', 'param.smallCounty', 'record.activity.yearly', 'record.activity.yearly[].visits', 'record.activity.yearly[].year', 'record.population.countyPopulation', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    '[2, 1, 0].map(k, byYear(item.yearly, record.reportYear - k).visits)': Compiled(
        source='[2, 1, 0].map(k, byYear(item.yearly, record.reportYear - k).visits)',
        fast=fast_f3b4532b22c0,
        exact=exact_f3b4532b22c0,
        variables=frozenset(('item', 'record')),
        reads=('item.yearly', 'item.yearly[].visits', 'item.yearly[].year', 'record.reportYear'),
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
    'byYear(item.yearly, record.reportYear).admissions': Compiled(
        source='byYear(item.yearly, record.reportYear).admissions',
        fast=fast_75a21b932291,
        exact=exact_75a21b932291,
        variables=frozenset(('item', 'record')),
        reads=('item.yearly', 'item.yearly[].admissions', 'item.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'byYear(item.yearly, record.reportYear).admissions * 100 >= byYear(record.activity.yearly, record.reportYear).admissions * param.percent': Compiled(
        source='byYear(item.yearly, record.reportYear).admissions * 100 >= byYear(record.activity.yearly, record.reportYear).admissions * param.percent',
        fast=fast_699eafc96b35,
        exact=exact_699eafc96b35,
        variables=frozenset(('item', 'param', 'record')),
        reads=('item.yearly', 'item.yearly[].admissions', 'item.yearly[].year', 'param.percent', 'record.activity.yearly', 'record.activity.yearly[].admissions', 'record.activity.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'byYear(record.activity.yearly, record.reportYear).admissions': Compiled(
        source='byYear(record.activity.yearly, record.reportYear).admissions',
        fast=fast_125d01f9216a,
        exact=exact_125d01f9216a,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].admissions', 'record.activity.yearly[].year', 'record.reportYear'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    'byYear(record.activity.yearly, record.reportYear).admissions > 0': Compiled(
        source='byYear(record.activity.yearly, record.reportYear).admissions > 0',
        fast=fast_e1289fb44495,
        exact=exact_e1289fb44495,
        variables=frozenset(('record',)),
        reads=('record.activity.yearly', 'record.activity.yearly[].admissions', 'record.activity.yearly[].year', 'record.reportYear'),
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
    'has(item.cooperationAgreement) && size(item.cooperationAgreement.parties) >= 2 && item.cooperationAgreement.dutiesAndRightsStated && date(item.cooperationAgreement.signedDate) <= record.asOfDate': Compiled(
        source='has(item.cooperationAgreement) && size(item.cooperationAgreement.parties) >= 2 && item.cooperationAgreement.dutiesAndRightsStated && date(item.cooperationAgreement.signedDate) <= record.asOfDate',
        fast=fast_5a659ecc22b8,
        exact=exact_5a659ecc22b8,
        variables=frozenset(('item', 'record')),
        reads=('item.cooperationAgreement', 'item.cooperationAgreement.dutiesAndRightsStated', 'item.cooperationAgreement.parties', 'item.cooperationAgreement.signedDate', 'record.asOfDate'),
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
    'item.departmentName': Compiled(
        source='item.departmentName',
        fast=fast_4bd6294a5bdc,
        exact=exact_4bd6294a5bdc,
        variables=frozenset(('item',)),
        reads=('item.departmentName',),
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
    'item.openedYear <= record.reportYear - 3': Compiled(
        source='item.openedYear <= record.reportYear - 3',
        fast=fast_665294484382,
        exact=exact_665294484382,
        variables=frozenset(('item', 'record')),
        reads=('item.openedYear', 'record.reportYear'),
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
    "item.physicians.exists(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode) && rank('title-level', p.titleLevel) >= rank('title-level', 'INTERMEDIATE'))": Compiled(
        source="item.physicians.exists(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode) && rank('title-level', p.titleLevel) >= rank('title-level', 'INTERMEDIATE'))",
        fast=fast_6885638c5fff,
        exact=exact_6885638c5fff,
        variables=frozenset(('item',)),
        reads=('item.physicians', 'item.physicians[].licenceType', 'item.physicians[].practiceScopeCode', 'item.physicians[].titleLevel', 'item.registeredSubjectCode', 'item.specialtyCode'),
        codes=(('title-level', 'INTERMEDIATE'),),
        columns=(('clinical-subjects', 'parent'), ('practice-scope-specialty', 'specialty'), ('title-level', 'rank')),
        comparisons=(('item.physicians[].licenceType', 'PHYSICIAN'), ('item.specialtyCode', 'OTHER')),
    ),
    'item.registeredSubjectCode': Compiled(
        source='item.registeredSubjectCode',
        fast=fast_9054e2b483f3,
        exact=exact_9054e2b483f3,
        variables=frozenset(('item',)),
        reads=('item.registeredSubjectCode',),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "item.registeredSubjectCode in record.facility.registeredSubjects || lookup('clinical-subjects', item.registeredSubjectCode, 'parent') in record.facility.registeredSubjects": Compiled(
        source="item.registeredSubjectCode in record.facility.registeredSubjects || lookup('clinical-subjects', item.registeredSubjectCode, 'parent') in record.facility.registeredSubjects",
        fast=fast_9dc8a9a81db7,
        exact=exact_9dc8a9a81db7,
        variables=frozenset(('item', 'record')),
        reads=('item.registeredSubjectCode', 'record.facility.registeredSubjects'),
        codes=(),
        columns=(('clinical-subjects', 'parent'),),
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
    "lookup('clinical-subjects', item.registeredSubjectCode, 'name_zh')": Compiled(
        source="lookup('clinical-subjects', item.registeredSubjectCode, 'name_zh')",
        fast=fast_6386bd7d56fe,
        exact=exact_6386bd7d56fe,
        variables=frozenset(('item',)),
        reads=('item.registeredSubjectCode',),
        codes=(),
        columns=(('clinical-subjects', 'name_zh'),),
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
    "nameMatches('clinical-subjects', item.registeredSubjectCode, item.departmentName) || nameMatches('specialty-dept', item.specialtyCode, item.departmentName)": Compiled(
        source="nameMatches('clinical-subjects', item.registeredSubjectCode, item.departmentName) || nameMatches('specialty-dept', item.specialtyCode, item.departmentName)",
        fast=fast_dd051e8294ae,
        exact=exact_dd051e8294ae,
        variables=frozenset(('item',)),
        reads=('item.departmentName', 'item.registeredSubjectCode', 'item.specialtyCode'),
        codes=(),
        columns=(('clinical-subjects', ''), ('specialty-dept', '')),
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
    "record.facility.facilityType in ['THC', 'CHC'] && item.cooperatesWithSuperior": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC'] && item.cooperatesWithSuperior",
        fast=fast_fe83cd653250,
        exact=exact_fe83cd653250,
        variables=frozenset(('item', 'record')),
        reads=('item.cooperatesWithSuperior', 'record.facility.facilityType'),
        codes=(),
        columns=(),
        comparisons=(('record.facility.facilityType', 'CHC'), ('record.facility.facilityType', 'THC')),
    ),
    "record.facility.facilityType in ['THC', 'CHC'] && item.offersInpatient": Compiled(
        source="record.facility.facilityType in ['THC', 'CHC'] && item.offersInpatient",
        fast=fast_53e406831c5d,
        exact=exact_53e406831c5d,
        variables=frozenset(('item', 'record')),
        reads=('item.offersInpatient', 'record.facility.facilityType'),
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
    'record.reportYear - 2': Compiled(
        source='record.reportYear - 2',
        fast=fast_c7abf357dbb6,
        exact=exact_c7abf357dbb6,
        variables=frozenset(('record',)),
        reads=('record.reportYear',),
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
    'size(distinct(record.tcm.techniques.map(t, t.category)))': Compiled(
        source='size(distinct(record.tcm.techniques.map(t, t.category)))',
        fast=fast_98c0d0b1d78e,
        exact=exact_98c0d0b1d78e,
        variables=frozenset(('record',)),
        reads=('record.tcm.techniques', 'record.tcm.techniques[].category'),
        codes=(),
        columns=(),
        comparisons=(),
    ),
    "size(distinct(record.tcm.techniques.map(t, t.category))) >= param.minimumCategories && size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum": Compiled(
        source="size(distinct(record.tcm.techniques.map(t, t.category))) >= param.minimumCategories && size(distinct(record.tcm.techniques.filter(t, isCode('tcm-techniques', t.code)).map(t, t.code))) >= param.minimum",
        fast=fast_edb3157f7ae4,
        exact=exact_edb3157f7ae4,
        variables=frozenset(('param', 'record')),
        reads=('param.minimum', 'param.minimumCategories', 'record.tcm.techniques', 'record.tcm.techniques[].category', 'record.tcm.techniques[].code'),
        codes=(),
        columns=(('tcm-techniques', ''),),
        comparisons=(),
    ),
    'size(distinct(record.tcm.techniques.map(t, t.code)))': Compiled(
        source='size(distinct(record.tcm.techniques.map(t, t.code)))',
        fast=fast_052d99ccdcf5,
        exact=exact_052d99ccdcf5,
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
    "size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode)))": Compiled(
        source="size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode)))",
        fast=fast_8f431680a1b5,
        exact=exact_8f431680a1b5,
        variables=frozenset(('item',)),
        reads=('item.physicians', 'item.physicians[].licenceType', 'item.physicians[].practiceScopeCode', 'item.registeredSubjectCode', 'item.specialtyCode'),
        codes=(),
        columns=(('clinical-subjects', 'parent'), ('practice-scope-specialty', 'specialty')),
        comparisons=(('item.physicians[].licenceType', 'PHYSICIAN'), ('item.specialtyCode', 'OTHER')),
    ),
    "size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && has(p.practiceScopeCode) && (item.specialtyCode == 'OTHER' ? p.practiceScopeCode == item.registeredSubjectCode : (isCode('practice-scope-specialty', p.practiceScopeCode) && lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode)))) >= param.minimum || size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode))) >= param.minimum": Compiled(
        source="size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && has(p.practiceScopeCode) && (item.specialtyCode == 'OTHER' ? p.practiceScopeCode == item.registeredSubjectCode : (isCode('practice-scope-specialty', p.practiceScopeCode) && lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode)))) >= param.minimum || size(item.physicians.filter(p, p.licenceType == 'PHYSICIAN' && (item.specialtyCode == 'OTHER' ? (p.practiceScopeCode == item.registeredSubjectCode || p.practiceScopeCode == lookup('clinical-subjects', item.registeredSubjectCode, 'parent')) : lookup('practice-scope-specialty', p.practiceScopeCode, 'specialty') == item.specialtyCode))) >= param.minimum",
        fast=fast_233adeb9f76b,
        exact=exact_233adeb9f76b,
        variables=frozenset(('item', 'param')),
        reads=('item.physicians', 'item.physicians[].licenceType', 'item.physicians[].practiceScopeCode', 'item.registeredSubjectCode', 'item.specialtyCode', 'param.minimum'),
        codes=(),
        columns=(('clinical-subjects', 'parent'), ('practice-scope-specialty', ''), ('practice-scope-specialty', 'specialty')),
        comparisons=(('item.physicians[].licenceType', 'PHYSICIAN'), ('item.specialtyCode', 'OTHER')),
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
}
