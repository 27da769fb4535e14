package org.summitsim.experiment;

import java.util.List;
import java.util.Optional;
import org.summitsim.engine.Play;
import org.summitsim.model.Distribution;
import org.summitsim.model.Notes;
import org.summitsim.model.Risk;

/** A programme in which something ends later than it does anyway. Stateless. */
public final class Later {
    private Later() {}

    /**
     * The programme with the work of an activity longer by so much in every replication: it is a risk that always occurs. All other
     * inputs keep their numbers (under Sobol, which numbers its coordinates, only those before it).
     *
     * @param play the programme, with or without mitigation
     * @param id of an activity without parts
     * @param minutes by how much longer, at least 0
     */
    public static Play of(Play play, String id, int minutes) {
        Risk.Impact longer = new Risk.Impact(Optional.empty(), Optional.of(new Distribution.Constant(minutes)));
        Risk later = new Risk("if-late", "", 1, List.of(id), longer, true, Optional.empty(), Notes.NONE);
        return Play.of(play.network().scenario().with(later));
    }
}
