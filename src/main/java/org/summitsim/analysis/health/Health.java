package org.summitsim.analysis.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitsim.engine.Play;

/** Looks at a programme before it is played. Stateless. */
public final class Health {
    private Health() {}

    /** Everything doubtful, serious findings first, each kind in file order. */
    public static List<Finding> check(Play play) {
        Plan plan = new Plan(play);
        List<Finding> findings = new ArrayList<>();
        DayChecks.add(plan, findings);
        LogicChecks.add(plan, findings);
        NeedChecks.add(plan, findings);
        CircleChecks.add(plan, findings);
        InterpreterChecks.add(plan, findings);
        RestChecks.add(plan, findings);
        PaperChecks.add(plan, findings);
        findings.sort(Comparator.comparing((Finding f) -> f.check().severity()).thenComparing(Finding::check));
        return findings;
    }
}
