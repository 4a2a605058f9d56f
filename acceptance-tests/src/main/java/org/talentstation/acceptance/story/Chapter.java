package org.talentstation.acceptance.story;

/** One part of the story; it is played from its beginning whenever the run is resumed, and skips what was done. */
public interface Chapter {

    void play(Scene scene, Cast cast);
}
