package org.talentstation.acceptance.story;

import java.util.List;
import java.util.function.Consumer;
import org.talentstation.acceptance.Progress;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.telling.Narrator;
import tools.jackson.databind.JsonNode;

/**
 * The suite's main job: from seven hosts to plaques, what happens at a station, its money, its evaluation after two years, past the day when the
 * Measures expired, to a title that is lost, a talent from its entry to being forgotten, and all of it counted. Articles 2, 4 to 18.
 */
public final class Story {

    private static final List<Chapter> CHAPTERS = List.of(new HostsChapter(), new FilingChapter(), new DrawChapter(),
            new JudgingChapter(), new ShortlistChapter(), new NoticeChapter(), new DesignationChapter(), new LifeChapter(),
            new DemonstrationChapter(), new MoneyChapter(), new EvaluationChapter(), new ValidityChapter(), new RevocationChapter(),
            new TalentChapter(), new AnalyticsChapter(), new EndChapter());

    private final Scene scene;

    /** Steps from which one service acts on another, or on its own objects by an automation. */
    public static final List<String> FLOWS = List.of("c.round", "c.draw", "institute.withdraw", "d.complete.ocean", "e.shortlist", "f.publish",
            "f.founded", "f.unfounded", "g.approve.ocean", "g.reply", "g.plaque", "k.complete", "l.organization", "m.grant", "m.receipts", "m.useForum",
                    "n.ocean.conclude",
            "n.order", "n.review", "n.receipts", "h.register", "i.round", "p.bureau", "p.grant", "p.review", "p.revoke");

    public Story(Gateway gateway, Identity identity, Narrator narrator, Progress progress, Patience patience, Consumer<String> beforeStep) {
        this.scene = new Scene(gateway, identity, narrator, progress, patience, beforeStep);
    }

    /** Plays what of the story is not played yet; yields what the views say at the end. */
    public JsonNode play() {
        Cast cast = new Cast();
        CHAPTERS.forEach(chapter -> chapter.play(scene, cast));
        return new Outcome(scene, cast).read();
    }
}
