#include "session/simulated_meeting.hpp"

#include <algorithm>
#include <utility>

#include "session/apply.hpp"
#include "session/deadlines.hpp"
#include "session/steps/steps.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {

namespace {

// Reflecting, having your say and reflecting together at each table's own pace.
std::vector<Step> usual_brew_at_tables() {
  auto plan = usual_brew();
  for (auto& step : plan) {
    const bool at_tables = step.kind == StepKind::reflect || step.kind == StepKind::have_your_say ||
                           step.kind == StepKind::reflect_together;
    if (at_tables) step.pace = Pace::each_table;
  }
  return plan;
}

}  // namespace

SimulatedMeeting::SimulatedMeeting(std::uint64_t seed) : chance_(seed) {
  people_ = chance_.percent(85) ? chance_.between(5, 10) : chance_.between(11, 40);
}

std::string SimulatedMeeting::run() {
  CreateSession create;
  create.host_name = "Hana";
  create.settings.clock_shown_to = static_cast<ClockShownTo>(chance_.between(0, 2));
  create.settings.seating = static_cast<Seating>(chance_.between(0, 1));
  if (chance_.percent(50)) create.plan = usual_brew_at_tables();
  accept(decide(situation({}), InternalCommand{create}));
  const int more_tables = chance_.percent(40) ? 0 : chance_.between(1, 3);
  for (int i = 0; i < more_tables; ++i) {
    accept(decide(situation(live_.participants.front().id), ClientCommand{AddTable{}}));
  }
  commit_waiting();
  devices_.emplace_back(Viewer{}, committed_);
  devices_.emplace_back(Viewer{live_.participants.front().id}, committed_);
  connected_.insert(live_.participants.front().id);
  const int early = chance_.between(std::max(4, people_ / 2), people_ - 1);
  for (int i = 0; i < early; ++i) somebody_arrives();
  commit_waiting();
  const int steps = chance_.between(40, 110);
  for (int i = 0; i < steps && complaint_.empty(); ++i) step();
  commit_waiting();
  return complaint_;
}

void SimulatedMeeting::step() {
  const int what = chance_.between(0, 99);
  if (what < 70)
    somebody_asks();
  else if (what < 78)
    somebody_arrives();
  else if (what < 88)
    time_passes();
  else if (what < 93)
    devices_come_and_go();
  else if (what < 97)
    notes_are_released();
  else
    server_restarts();
  check_state(live_);
  if (chance_.percent(80) || waiting_.size() > 3) {
    if (chance_.percent(4))
      lose_waiting();
    else
      commit_waiting();
  }
}

Situation SimulatedMeeting::situation(const ParticipantId& actor) {
  return {live_, actor, now_, WhoIsHere{connected_, everyone_is_here_}, chance_.number(), {}};
}

void SimulatedMeeting::somebody_asks() {
  const bool helps = chance_.percent(45);
  const auto command = helps ? helpful_command(chance_, live_) : thinkable_command(chance_, live_);
  const auto actor =
      helps || chance_.percent(30) ? live_.participants.front().id : somebody(chance_, live_);
  auto now = situation(actor);
  if (chance_.percent(15)) now.expected_revision = chance_.between(1, 3);
  const auto decision = decide(now, command);
  if (decision != decide(now, command)) complain("the same question had two answers");
  const auto before = live_;
  const auto outcomes = accept(decision);
  if (const auto* refused = std::get_if<Refused>(&decision)) {
    ++counts_.refused;
    const auto kind = visit([](const auto& asked) { return asked.kKind; }, command);
    refusals_[kind].insert(refused->code);
    if (live_ != before) complain("a refusal changed something");
    return;
  }
  ++counts_.accepted;
  check_command(before, actor, command, outcomes);
}

void SimulatedMeeting::somebody_arrives() {
  if (static_cast<int>(live_.participants.size() + live_.door.size()) >= people_) return;
  JoinSession join{
      "P" + std::to_string(chance_.between(1, 99)), static_cast<Place>(chance_.between(0, 2)),
      chance_.percent(75) ? Mode::take_turns : static_cast<Mode>(chance_.between(1, 5)),
      chance_.percent(4) ? Role::cohost : Role::participant};
  const auto outcomes = accept(decide(situation({}), InternalCommand{join}));
  check_streams(outcomes);
}

// A room takes no notes once the session is closed, and lets go of what waits before it closes.
void SimulatedMeeting::notes_are_released() {
  if (live_.status == Status::closed) return;
  ReleaseNoName release;
  const int count = chance_.between(1, 4);
  for (int i = 0; i < count; ++i) {
    const ItemId id{"x" + std::to_string(chance_.between(1, 60))};
    release.items.push_back({id, static_cast<NoNameBox>(chance_.between(0, 3)), "words"});
  }
  const auto now = situation({});
  const auto decision = decide(now, InternalCommand{release});
  std::stable_sort(release.items.begin(), release.items.end(),
                   [](const auto& a, const auto& b) { return a.id < b.id; });
  const auto first_of_each = std::unique(release.items.begin(), release.items.end(),
                                         [](const auto& a, const auto& b) { return a.id == b.id; });
  release.items.erase(first_of_each, release.items.end());
  std::reverse(release.items.begin(), release.items.end());
  if (decision != decide(now, InternalCommand{release})) {
    complain("the order of a batch depended on who came first");
  }
  check_streams(accept(decision));
}

void SimulatedMeeting::time_passes() {
  const auto until = now_ + Duration{chance_.between(1, 180) * 700};
  for (auto due = next_deadline(live_); due && *due <= until; due = next_deadline(live_)) {
    now_ = std::max(now_, *due + Duration{chance_.percent(10) ? 1500 : 0});
    const auto before = live_;
    const auto outcomes = accept(decide(situation({}), InternalCommand{DeadlineReached{}}));
    if (outcomes.empty()) complain("a deadline came and nothing was said");
    check_zero(before, outcomes);
    if (next_deadline(live_) == due) complain("zero comes again and again");
    if (!complaint_.empty()) return;
  }
  now_ = std::max(now_, until);
}

void SimulatedMeeting::devices_come_and_go() {
  const auto who = somebody(chance_, live_);
  const auto before = live_;
  if (connected_.erase(who) == 0) connected_.insert(who);
  if (live_ != before) complain("a connection changed the session");
  everyone_is_here_ = chance_.percent(5);
}

// From the log alone, as after a crash; then the outage is looked at.
void SimulatedMeeting::server_restarts() {
  ++counts_.restarts;
  lose_waiting();
  SessionState replayed;
  for (const auto& [outcome, at] : log_) apply(replayed, outcome, at);
  if (replayed != live_) complain("the log replayed is not the live state");
  live_ = replayed;
  const auto last_alive = now_;
  now_ = now_ + Duration{chance_.percent(50) ? chance_.between(0, 30'000)
                                             : chance_.between(30'001, 4'000'000)};
  const bool forgiven = now_ - last_alive <= Duration{30'000};
  const auto before = live_;
  const auto outcomes =
      accept(decide(situation({}), InternalCommand{ResumeAfterRestart{last_alive, now_}}));
  if (forgiven && !outcomes.empty()) complain("a short outage moved a clock");
  for (const auto& [scope, clock] : live_.clocks) {
    const auto& old = before.clocks.at(scope);
    if (forgiven || old.state == ClockState::paused) continue;
    if (clock.state != ClockState::paused || clock.left_ms != left_at(old, last_alive)) {
      complain("a long outage did not pause a clock where the server was last alive");
    }
  }
  if (!same_but_heard(live_.tables, before.tables)) complain("an outage moved a turn");
  check_streams(outcomes);
}

std::vector<Outcome> SimulatedMeeting::accept(const Decision& decision) {
  const auto* outcomes = std::get_if<std::vector<Outcome>>(&decision);
  if (outcomes == nullptr || outcomes->empty()) return {};
  Batch batch;
  for (const auto& outcome : *outcomes) {
    apply(live_, outcome, now_);
    batch.push_back({outcome, now_});
  }
  waiting_.push_back(std::move(batch));
  return *outcomes;
}

void SimulatedMeeting::commit_waiting() {
  for (const auto& batch : std::exchange(waiting_, {})) {
    for (const auto& logged : batch) {
      apply(committed_, logged.outcome, logged.at);
      log_.push_back(logged);
    }
    for (auto& device : devices_) device.told(batch, committed_);
    for (const auto& logged : batch) {
      ParticipantId who;
      if (const auto* joined = get_if<ParticipantJoined>(&logged.outcome.event)) {
        if (!joined->participant.cared_by) who = joined->participant.id;
      } else if (const auto* knocked = get_if<Knocked>(&logged.outcome.event)) {
        who = knocked->knock.who;
      }
      const bool known =
          who.empty() || std::any_of(devices_.begin(), devices_.end(), [&](const auto& device) {
            return device.viewer().who == who;
          });
      if (known) continue;
      devices_.emplace_back(Viewer{who}, committed_);
      connected_.insert(who);
    }
  }
  check_devices();
}

// The disk was full: nobody was told, and everything starts again from what is kept.
void SimulatedMeeting::lose_waiting() {
  if (!waiting_.empty()) {
    ++counts_.dropped;
    for (const auto& table : live_.tables) reordered_.insert(table.id);  // or may have been
  }
  waiting_.clear();
  live_ = committed_;
}

std::string SimulatedMeeting::compare_views() const {
  for (const auto& device : devices_) {
    if (wire::view_text(committed_, device.viewer()) !=
        wire::view_text(device.held(), device.viewer())) {
      return "the view of " + device.viewer().who.text + " is not what its events add up to";
    }
  }
  return {};
}

}  // namespace cuppa::tests
