#include "record/meeting.hpp"

#include "session/steps/steps.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

CreateSession made_by_hana() {
  CreateSession command;
  command.title = "What makes a good welcome?";
  command.place_and_time = "Village hall and online, Thursday at 2";
  command.time_zone = "Europe/London";
  command.plan = usual_brew();
  command.plan[1].questions = {"When did you last feel welcome?", "What would you change?"};
  command.plan[2].questions = command.plan[1].questions;
  command.plan[4].questions = {"What's not been said?"};
  command.plan[3].title = "What we make of it";
  return command;
}

ItemId last_note(const SessionScenario& scenario) { return scenario.state().notes.back().id; }
ItemId last_park(const SessionScenario& scenario) { return scenario.state().park.back().id; }
ItemId last_chat(const SessionScenario& scenario) { return scenario.state().chat.back().id; }

void people_come_in(SessionScenario& told) {
  told.given_people({"Asha", "Ben", "Cai", "Dee", "Sam", "sam too", "Eve"});
  told.given("sam too", ChangeMe{"Sam", {}, {}, {}, {}});
  told.given("Dee", ChangeMe{std::string{}, {}, {}, {}, {}});
  told.given("Asha", AddAgreement{"One voice at a time"});
  told.given("Ben", AddAgreement{"No fixing"});
  told.given("Ben", AddAgreement{"Taken back"});
  told.given("Ben", RemoveAgreement{told.state().agreements.back().id});
  for (const auto* name : {"Cai", "Dee"}) told.given(name, SupportAgreement{ItemId{"a1"}});
  told.given("Ben", SettleAgreement{ItemId{"a1"}});
  told.given("Cai", PostChat{"The lift is on the left"});
}

void a_round(SessionScenario& told, const Beside& beside) {
  if (beside.somebody_has_longer_turns)
    told.given("Asha", ChooseTurnLength{TurnLength::longer, true});
  told.given_step("s2").given_step("s3");
  told.given("hana", SayToAll{"Five more minutes of tea first"});
  told.given_turn_of("Asha");
  told.given("Asha", TypeTurn{kTable, "Somebody asked\nhow I take my tea."});
  told.after(beside.somebody_runs_over ? 4 * kMinute : 30 * kSecond);
  told.given("Asha", FinishTurn{kTable, told.id("Asha")});
  told.given("Asha", KeepLine{kTable, "Ask, then listen"});
  if (beside.somebody_passes) told.given("Cai", PassTurn{kTable});
  if (beside.somebody_is_away) {
    told.given_away("Ben").given("hana", StepOver{kTable, told.id("Ben")}).given_back("Ben");
  }
  told.given_turn_of("sam too").after(45 * kSecond);
  told.given("sam too", FinishTurn{kTable, told.id("sam too")});
  told.given("sam too", KeepLine{kTable, "More cake"});
  told.given_turn_of("Dee").given("Dee", TypeTurn{kTable, "I would rather write."});
  if (beside.somebody_passes)
    told.given("Dee", PassTurn{kTable});
  else
    told.given("Dee", FinishTurn{kTable, told.id("Dee")});
  if (beside.somebody_goes_early) told.given("Eve", LeaveSession{});
  if (beside.somebody_is_asked_to_leave) told.given("hana", RemoveParticipant{told.id("Eve")});
}

void words_around_it(SessionScenario& told) {
  told.given("Asha", AddPark{"Who pays for the bus?"});
  told.given("hana", FollowUpPark{last_park(told), "Ben", "2026-12-03", "by letter"});
  told.given("Sam", AddPark{"A ramp at the side door"});
  told.given("hana", ClosePark{last_park(told), "It is there since Monday"});
  told.given("Cai", AddPark{"The heating"}).given("hana", DiscussPark{last_park(told)});
  told.given("Cai", AddPark{"Softer chairs"});
  told.given("Ben", AddPark{"Chairs with arms"});
  told.given("hana", JoinParks{last_park(told), ItemId{"k4"}})
      .given("Asha", SayMeToo{ItemId{"k4"}});
  told.given("Cai", AddPark{"Parked by mistake"}).given("Cai", RemovePark{last_park(told)});
  told.given("Ben", PostChat{"Said in anger"}).given("hana", HideChat{last_chat(told)});
  told.given_step("s4");
  told.given("Ben", AddNote{kTable, "Nobody spoke of mornings"});
  told.given("Ben", AddNote{kTable, "Withdrawn"}).given("Ben", RemoveNote{last_note(told)});
}

void words_without_a_name(SessionScenario& told, const Beside& beside) {
  const NoNameItem chat{{kNoNameIds[0]}, NoNameBox::chat, "I nearly did not come"};
  const NoNameItem park{{kNoNameIds[1]}, NoNameBox::car_park, "Too many forms"};
  const NoNameItem note{{kNoNameIds[2]}, NoNameBox::together, "I felt seen"};
  const NoNameItem more{{kNoNameIds[3]}, NoNameBox::chat, "Thank you for the ramp"};
  if (beside.no_names_come_later_and_turned_round) {
    told.after(7 * kMinute).when_server_asks(ReleaseNoName{{more}});
    told.after(6 * kMinute).when_server_asks(ReleaseNoName{{note, park, chat}});
  } else {
    told.when_server_asks(ReleaseNoName{{chat, park, note, more}}).after(13 * kMinute);
  }
}

void the_end(SessionScenario& told) {
  const auto parked = told.state().park;
  told.given("hana", CloseSession{"Hana", "2026-12-06", "on this page"});
  told.given("hana", ReopenPark{parked[2].id}).given("hana", DiscussPark{parked[2].id});
  told.given("hana", ReopenPark{parked[3].id});
}

}  // namespace

LoadedSession kept(const SessionScenario& scenario) { return kept(scenario.log()); }

LoadedSession kept(const std::vector<LoggedEvent>& log) {
  LoadedSession session;
  session.summary.session = SessionId{"sMeeting0001"};
  for (const auto& logged : log) {
    StoredEvent stored;
    stored.stream = wire::stream_name(logged.outcome.stream);
    stored.at = logged.at;
    stored.kind = wire::kind_of(logged.outcome.event);
    stored.version = wire::kEventVersion;
    stored.body = wire::body_of(logged.outcome.event);
    session.events.push_back(std::move(stored));
  }
  return session;
}

SessionScenario meeting(const Beside& beside) {
  SessionScenario told{made_by_hana()};
  people_come_in(told);
  a_round(told, beside);
  words_around_it(told);
  words_without_a_name(told, beside);
  the_end(told);
  return told;
}

}  // namespace cuppa::tests
