package org.talentstation.acceptance.story;

import java.util.List;
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

    public Story(Gateway gateway, Identity identity, Narrator narrator, Progress progress, Patience patience) {
        this.scene = new Scene(gateway, identity, narrator, progress, patience);
    }

    /** Plays what of the story is not played yet; yields what the views say at the end. */
    public JsonNode play() {
        Cast cast = new Cast();
        CHAPTERS.forEach(chapter -> chapter.play(scene, cast));
        return new Outcome(scene, cast).read();
    }
}
