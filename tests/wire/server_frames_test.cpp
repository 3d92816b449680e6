// What leaves the server fits the schemas that other clients are written from.
#include "wire/server_frames.hpp"

#include <gtest/gtest.h>

#include "support/protocol_files.hpp"
#include "support/session_scenario.hpp"
#include "wire/enum_names.hpp"
#include "wire/event_codec.hpp"
#include "wire/refusals.hpp"

namespace cuppa::tests {
namespace {

void expect_fit(const std::string& frame, const std::string& text) {
  EXPECT_EQ(misfit("frames/" + frame + ".json", Json::parse(text)), "") << text;
}

// A meeting in which nearly everything has happened.
SessionScenario busy_meeting() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"}).given_keeper("ben").given_turn_of("asha");
  meeting.given("asha", TypeTurn{kTable, "Be more Pirate!!!!"});
  meeting.given_clock_shown_to(ClockShownTo::person).after(kMinute);
  meeting.given("asha", ChooseTurnLength{TurnLength::no_clock, true});
  meeting.given("ben", AddPark{"Expenses"}).given("hana", ClosePark{ItemId{"k1"}, "Paid."});
  meeting.given("ben", PostChat{"Morning"}).given("ben", HideChat{ItemId{"c1"}});
  meeting.given("cai", AddAgreement{"One at a time"}).given("hana", SayToAll{"Ten more minutes"});
  meeting.given("hana", AskKeeper{kTable, meeting.id("cai")});
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::feedback, "Thank you"},
                                          {ItemId{"x2"}, NoNameBox::together, "Slower"}}});
  meeting.given("cai", LeaveSession{}).given_door(Door::knock).when_joins("kim");
  return meeting;
}

TEST(ServerFramesTest, EveryEventOfABusyMeetingFitsItsSchema) {
  const auto meeting = busy_meeting();
  for (const auto& [outcome, at] : meeting.log()) {
    const auto body = wire::body_of(outcome.event);
    const auto kind = std::string{wire::kind_of(outcome.event)};
    EXPECT_EQ(misfit("events/" + kind + ".json", Json::parse(body)), "") << body;
    expect_fit("event", wire::event_frame(wire::stream_name(outcome.stream), 1, at, kind, 1, body));
  }
}

TEST(ServerFramesTest, EveryEventIsToldOnAStreamThatItsSchemaNames) {
  const auto meeting = busy_meeting();
  for (const auto& [outcome, at] : meeting.log()) {
    const auto kind = std::string{wire::kind_of(outcome.event)};
    auto stream = wire::stream_name(outcome.stream);
    if (const auto dot = stream.find('.'); dot != std::string::npos) {
      stream = stream.substr(0, dot) + ".ID";
    }
    const auto streams = protocol_part("events/" + kind + ".json", "x-streams");
    EXPECT_NE(std::find(streams.begin(), streams.end(), stream), streams.end())
        << kind << " on " << stream;
  }
}

TEST(ServerFramesTest, EveryEventComesBackAsItWas) {
  const auto meeting = busy_meeting();
  for (const auto& [outcome, at] : meeting.log()) {
    const auto again = wire::read_event(wire::kind_of(outcome.event), wire::kEventVersion,
                                        wire::body_of(outcome.event));
    ASSERT_TRUE(again);
    if (const auto* changed = get_if<ClockChanged>(&outcome.event)) {
      auto expected = *changed;
      expected.clock.is_private = false;  // told by the stream, not by the body
      EXPECT_EQ(*again, Event{expected});
    } else if (const auto* queued = get_if<TurnsQueued>(&outcome.event)) {
      EXPECT_EQ(get<TurnsQueued>(*again), *queued);
    } else {
      EXPECT_EQ(*again, outcome.event);
    }
  }
}

TEST(ServerFramesTest, EveryViewFitsItsSchema) {
  const auto meeting = busy_meeting();
  for (const auto* name : {"hana", "asha", "ben", "cai", "kim", "stranger"}) {
    const auto view = Json::parse(wire::view_text(meeting.state(), Viewer{meeting.id(name)}));
    EXPECT_EQ(misfit("types/view.json", view), "") << name;
  }
  EXPECT_EQ(misfit("types/view.json", Json::parse(wire::view_text(meeting.state(), Viewer{}))), "");
  EXPECT_EQ(misfit("types/view.json", Json::parse(wire::view_text(SessionState{}, Viewer{}))), "");
}

TEST(ServerFramesTest, AViewHasNothingThatIsForTheServerOnly) {
  const auto text = wire::view_text(busy_meeting().state(), Viewer{});
  for (const auto* word : {"kept_ms", "turns_step", "notes_added", "no_name_ids", "batches",
                           "words_asked", "is_private"}) {
    EXPECT_EQ(text.find(word), std::string::npos) << word;
  }
}

TEST(ServerFramesTest, FramesAboutConnectionsFitTheirSchemas) {
  const auto meeting = busy_meeting();
  const Viewer asha{meeting.id("asha")};
  const auto streams = streams_for(meeting.state(), asha);
  const wire::Offsets heads{{"everyone", 3}, {"table.t1", 0}};
  const wire::ClockAnswer clock{18234.5, Instant{1}, Instant{2}};
  expect_fit("welcome", wire::welcome_frame({SessionId{"s1"}, asha.who, "participant", streams,
                                             "epoch", true, clock}));
  expect_fit("welcome",
             wire::welcome_frame({SessionId{"s1"}, {}, "screen", streams, "epoch", false, clock}));
  expect_fit("snapshot", wire::snapshot_frame(streams, heads, meeting.state(), asha));
  expect_fit("live", wire::live_frame(heads, {asha.who}));
  expect_fit("delta", wire::delta_frame({}));
  const auto event = wire::event_frame("everyone", 1, Instant{1}, "participant_left", 1, "{}");
  const auto delta = wire::delta_frame({event, event});
  expect_fit("delta", delta);
  EXPECT_EQ(Json::parse(delta).at("events").size(), 2U);
  expect_fit("heartbeat", wire::heartbeat_frame(Instant{1}, heads));
  expect_fit("presence", wire::presence_frame({{asha.who, true}}));
  expect_fit("clock_answer", wire::clock_frame(clock));
  expect_fit("ephemeral", wire::clock_level_frame(kTableClock, 3));
}

TEST(ServerFramesTest, AnswersToCommandsFitTheirSchemas) {
  const std::string id(22, 'a');
  expect_fit("acknowledgement", wire::acknowledgement_frame(id, {{"everyone", 4}}));
  for (const auto& name : wire::Names<Refusal>::list) {
    const auto code = wire::value_of<Refusal>(name);
    const auto frame = wire::refusal_frame(id, {code, {ParticipantId{"p1"}}});
    expect_fit("refusal", frame);
    EXPECT_EQ(Json::parse(frame).at("code"), name);
  }
  expect_fit("refusal", wire::refusal_frame("", {Refusal::unreadable}));
}

TEST(ServerFramesTest, GoodbyesFitAndTheirReasonFitsACloseFrame) {
  for (const auto& entry : protocol_part("refusals.json", "close_codes")) {
    const auto number = entry.at("number").get<std::uint16_t>();
    expect_fit("goodbye", wire::goodbye_frame(number));
    EXPECT_EQ(wire::close_code(number).code, entry.at("code"));
  }
}

TEST(ServerFramesTest, StreamNamesComeBackAsTheyWere) {
  for (const auto& stream : {Stream::everyone(), Stream::hosts(), Stream::table(kTable),
                             Stream::participant(ParticipantId{"pa3f"})}) {
    EXPECT_EQ(wire::stream_called(wire::stream_name(stream)), stream);
  }
}

TEST(ServerFramesTest, AKindFromANewerServerIsPassedOver) {
  EXPECT_FALSE(wire::read_event("kettle_boiled", 1, "{}"));
  EXPECT_FALSE(wire::read_event("participant_left", wire::kEventVersion + 1, R"({"who":"p1"})"));
}

TEST(ServerFramesTest, AStepMayBeCalledAnything) {
  SessionState state;
  state.finished[StepId{R"(a"b\c)"}] = FinishedHow::done;
  const auto view = Json::parse(wire::view_text(state, Viewer{}));
  EXPECT_EQ(view.at("finished").at(R"(a"b\c)"), "done");
}

}  // namespace
}  // namespace cuppa::tests
