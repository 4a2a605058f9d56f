package org.talentstation.acceptance.story;

import java.util.List;
import java.util.function.Consumer;
import org.talentstation.acceptance.Progress;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.telling.Narrator;
import tools.jackson.databind.JsonNode;

/** From seven hosts to plaques, and past the day when the Measures expired: the suite's main job. Articles 5, 6, 7 and 18. */
public final class Story {

    private static final List<Chapter> CHAPTERS = List.of(new HostsChapter(), new FilingChapter(), new DrawChapter(),
            new JudgingChapter(), new ShortlistChapter(), new NoticeChapter(), new DesignationChapter(), new ValidityChapter(),
            new EndChapter());

    private final Scene scene;

    /** Steps from which one service acts on another, or on its own objects by an automation. */
    public static final List<String> FLOWS = List.of("c.round", "c.draw", "institute.withdraw", "d.complete.ocean", "e.shortlist", "f.publish",
            "f.founded", "f.unfounded", "g.approve.ocean", "g.reply", "g.plaque", "h.register", "i.round");

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
