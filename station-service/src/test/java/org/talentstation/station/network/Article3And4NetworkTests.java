package org.talentstation.station.network;

import static org.talentstation.station.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.network.NetworkEvent.*;

/** What a station offers to others, and which other nodes it is linked with. Articles 3 and 4. */
class Article3And4NetworkTests {

    private static final String NETWORK = "network-1";
    private static final LocalDate DAY = LocalDate.of(2022, 1, 26);
    private static final Occasion HOST = Given.at("2022-01-26T09:00", Role.HOST_STAFF);
    private static final StationFacts STATION = station(TitleStatus.ACTIVE);
    private static final Place PLACE = Place.of(STATION);

    private static StationFacts station(TitleStatus status) {
        return new StationFacts("station-1", Given.ABOUT_FIRM.stationName(), StationType.INNOVATION, Given.FIRM.hostId(), Given.FIRM.name(), "huancui",
                status, LocalDate.of(2021, 3, 1));
    }

    private static FixtureConfiguration<StationNetwork> network() {
        return Given.a(StationNetwork.class);
    }

    private static SharedResource hall(LocalDate to, String conditions) {
        return new SharedResource("resource-1", ResourceKind.VENUE, "路演厅", LocalDate.of(2022, 1, 1), to, conditions);
    }

    private static ResourceShared shared() {
        return new ResourceShared(NETWORK, PLACE, hall(null, null), DAY);
    }

    private static NetworkLink base(String id) {
        return new NetworkLink(id, NodeKind.EXPERT_BASE, null, "市专家服务基地", LocalDate.of(2021, 6, 1));
    }

    private static NodeLinked linked(String id) {
        return new NodeLinked(NETWORK, PLACE, base(id), DAY);
    }

    private static NodeUnlinked unlinked(String id, String reason) {
        return new NodeUnlinked(NETWORK, id, reason, DAY);
    }

    private static ShareResource share(SharedResource resource) {
        return new ShareResource(STATION, resource, HOST);
    }

    private static LinkNode link(NetworkLink link) {
        return new LinkNode(STATION, link, HOST);
    }

    @Test
    void Article4_aResourceIsOfferedWithOrWithoutAnEndAndConditions() {
        network().givenNoPriorActivity().when(share(hall(null, " "))).expectEvents(shared());
        network().givenNoPriorActivity().when(share(hall(DAY, "提前预约"))).expectEvents(new ResourceShared(NETWORK, PLACE, hall(DAY, "提前预约"), DAY));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31", "2022-01-25"})
    void Article4_whatCouldNeverBeUsedIsNotOffered(LocalDate to) {
        refused(network().givenNoPriorActivity().when(share(hall(to, null))), "RESOURCE_PERIOD_INVALID");
    }

    @Test
    void Article4_aResourceSaysWhatItIsAndHoldsNoPersonalNumber() {
        refused(network().givenNoPriorActivity().when(share(new SharedResource("resource-1", null, "路演厅", DAY, null, null))), "RESOURCE_KIND_REQUIRED");
        refused(network().givenNoPriorActivity().when(share(new SharedResource("resource-1", ResourceKind.SERVICE, " ", DAY, null, null))), "TEXT_REQUIRED");
        refused(network().givenNoPriorActivity().when(share(hall(null, "联系13912345678"))), "PERSONAL_NUMBER_IN_TEXT");
        refused(network().givenNoPriorActivity().when(share(new SharedResource("resource-1", ResourceKind.EXPERT_NETWORK, "专家13912345678", DAY, null,
                null))), "PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void Article4_anOfferIsChangedWithAReasonWhileItLastsAndStaysOfItsKind() {
        var change = new ChangeSharedResource(NETWORK, "resource-1", "路演厅和会议室", DAY, DAY.plusDays(30), "提前预约", "扩建完成", HOST);
        var changed = new SharedResource("resource-1", ResourceKind.VENUE, "路演厅和会议室", DAY, DAY.plusDays(30), "提前预约");
        network().given(shared()).when(change).expectEvents(new ResourceChanged(NETWORK, changed, "扩建完成", DAY));
        refused(network().given(shared()).when(new ChangeSharedResource(NETWORK, "resource-1", "路演厅", DAY, null, null, " ", HOST)), "TEXT_REQUIRED");
        refused(network().given(shared()).when(new ChangeSharedResource(NETWORK, "resource-1", "路演厅", DAY, DAY.minusDays(1), null, "有误", HOST)),
                "RESOURCE_PERIOD_INVALID");
        refused(network().given(shared(), new ResourceWithdrawn(NETWORK, "resource-1", "场地改造", DAY)).when(change), "RESOURCE_NOT_OFFERED");
        refused(network().given(linked("link-1")).when(change), "RESOURCE_UNKNOWN");
    }

    @Test
    void Article4_aResourceIsWithdrawnOnceWithAReason() {
        var withdraw = new WithdrawSharedResource(NETWORK, "resource-1", "场地改造", HOST);
        var withdrawn = new ResourceWithdrawn(NETWORK, "resource-1", "场地改造", DAY);
        network().given(shared()).when(withdraw).expectEvents(withdrawn);
        network().given(shared(), withdrawn).when(withdraw).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(network().given(shared()).when(new WithdrawSharedResource(NETWORK, "resource-1", "", HOST)), "TEXT_REQUIRED");
        refused(network().given(linked("resource-1")).when(withdraw), "RESOURCE_UNKNOWN");
    }

    @Test
    void Article3_aNodeIsLinkedAndUnlinkedOnceWithAReason() {
        network().givenNoPriorActivity().when(link(base("link-1"))).expectEvents(linked("link-1"));
        var unlink = new UnlinkNode(NETWORK, "link-1", "合作期满", HOST);
        network().given(linked("link-1")).when(unlink).expectEvents(unlinked("link-1", "合作期满"));
        network().given(linked("link-1"), unlinked("link-1", "合作期满")).when(unlink).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(network().given(linked("link-1")).when(new UnlinkNode(NETWORK, "link-1", " ", HOST)), "TEXT_REQUIRED");
        refused(network().given(shared()).when(unlink), "LINK_UNKNOWN");
    }

    @Test
    void Article3_theSameNodeIsLinkedOnceWhileItLasts() {
        refused(network().given(linked("link-1")).when(link(base("link-2"))), "NODE_ALREADY_LINKED");
        refused(network().given(linked("link-1")).when(link(new NetworkLink("link-2", NodeKind.EXPERT_BASE, null, " 市专家服务基地 ", DAY))),
                "NODE_ALREADY_LINKED");
        network().given(linked("link-1"), unlinked("link-1", "合作期满")).when(link(base("link-2"))).expectEvents(linked("link-2"));
        network().given(linked("link-1")).when(link(new NetworkLink("link-2", NodeKind.PROMOTION_ASSOCIATION, null, "市专家服务基地", DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void Article3_anotherKindOfNodeSaysWhichAndTheListedOnesDoNot() {
        var other = new NetworkLink("link-1", NodeKind.OTHER, "博士后科研工作站", "某研究院", DAY);
        network().givenNoPriorActivity().when(link(other)).expectEvents(new NodeLinked(NETWORK, PLACE, other, DAY));
        refused(network().givenNoPriorActivity().when(link(new NetworkLink("link-1", NodeKind.OTHER, " ", "某研究院", DAY))), "TEXT_REQUIRED");
        refused(network().givenNoPriorActivity().when(link(new NetworkLink("link-1", NodeKind.EXPERT_BASE, "工作站", "某研究院", DAY))), "NODE_KIND_INVALID");
        refused(network().givenNoPriorActivity().when(link(new NetworkLink("link-1", null, null, "某研究院", DAY))), "NODE_KIND_INVALID");
        refused(network().givenNoPriorActivity().when(link(new NetworkLink("link-1", NodeKind.EXPERT_BASE, null, "", DAY))), "TEXT_REQUIRED");
    }

    @Test
    void Article3_aLinkHasBegun() {
        refused(network().givenNoPriorActivity().when(link(new NetworkLink("link-1", NodeKind.EXPERT_BASE, null, "基地", DAY.plusDays(1)))), "LINK_NOT_BEGUN");
        network().givenNoPriorActivity().when(link(new NetworkLink("link-1", NodeKind.EXPERT_BASE, null, "基地", DAY))).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"REVOKED", "WITHDRAWN"})
    void Article17_onlyAStationThatHoldsItsTitleSharesAndLinks(TitleStatus lost) {
        refused(network().givenNoPriorActivity().when(new ShareResource(station(lost), hall(null, null), HOST)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
        refused(network().givenNoPriorActivity().when(new LinkNode(station(lost), base("link-1"), HOST)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
        var shut = new NetworkShut(NETWORK, "驿站退出", DAY);
        refused(network().given(shut).when(share(hall(null, null))), "NETWORK_SHUT");
        refused(network().given(shut).when(link(base("link-1"))), "NETWORK_SHUT");
    }

    @Test
    void Article17_aLostTitleWithdrawsAndUnlinksWhatIsOpenAndOnce() {
        var shut = new NetworkShut(NETWORK, "驿站退出", DAY);
        var shutting = new ShutNetwork(NETWORK, "驿站退出", DAY, HOST);
        network().given(shared(), linked("link-1"), linked("link-2"), unlinked("link-2", "合作期满")).when(shutting)
                .expectEvents(new ResourceWithdrawn(NETWORK, "resource-1", "驿站退出", DAY), unlinked("link-1", "驿站退出"), shut);
        network().given(shut).when(shutting).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void Article17_aReinstatedStationEntersAgainAndOnce(boolean wasShut) {
        var reopen = new ReopenNetwork(NETWORK, DAY, HOST);
        if (wasShut) {
            network().given(new NetworkShut(NETWORK, "驿站称号被取消", DAY)).when(reopen).expectEvents(new NetworkReopened(NETWORK, DAY));
            network().given(new NetworkShut(NETWORK, "驿站称号被取消", DAY), new NetworkReopened(NETWORK, DAY)).when(share(hall(null, null)))
                    .expectEvents(shared());
        } else {
            network().given(shared()).when(reopen).expectNoEvents().expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void Article15_resourcesAndLinksFollowTheStationsHostOnce() {
        var there = Place.of("station-1", Given.ABOUT_UNIVERSITY);
        var handedOver = new NetworkHandedOver(NETWORK, List.of("link-1", "resource-1"), there, DAY);
        network().given(shared(), linked("link-1")).when(new HandOverNetwork(NETWORK, there, DAY, HOST)).expectEvents(handedOver);
        network().given(shared(), linked("link-1"), handedOver).when(new HandOverNetwork(NETWORK, there, DAY, HOST)).expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }
}
