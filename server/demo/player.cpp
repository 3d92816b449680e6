#include "demo/player.hpp"

#include <algorithm>
#include <utility>

namespace cuppa::demo {
namespace {

constexpr seconds kLobbyLength{120};
constexpr Duration kLookAgain{200};  // for a parked thing that has not come yet
constexpr Duration kGiveUpAfter{30'000};
constexpr Duration kTryAgain{500};
constexpr Duration kGreetAfter{1000};

const Table& circle(const SessionState& session) { return session.tables.front(); }

}  // namespace

Player::Player(const Script& script, const Pace& pace)
    : script_(script), pace_(pace), ids_(script.people.size()) {}

void Player::came_in(PersonIndex person, const ParticipantId& who) { ids_[person] = who; }

std::vector<Deed> Player::look(const SessionState& session, Instant now) {
  if (session.tables.empty()) return {};  // nothing of it has come yet
  if (session.status == Status::closed) {
    is_over_ = true;
    cues_.clear();
    leave_at_.reset();
    return {};
  }
  greet_strangers(session, now);
  accept_keeping(session, now);
  if (session.status == Status::lobby) wait_in_lobby(session, now);
  if (session.step && session.step != step_) enter_step(session, now);
  const auto* step = open_step(session);
  if (step != nullptr && step->kind == StepKind::have_your_say) take_turns(session, now);
  leave_step(session, now);
  return due_deeds(session, now);
}

void Player::answered(std::uint64_t deed, const std::optional<Refused>& refused, Instant now) {
  const auto found = unanswered_.find(deed);
  if (found == unanswered_.end()) return;
  const auto purpose = found->second;
  unanswered_.erase(found);
  if (purpose == Purpose::start_turn) start_was_answered(refused, now);
  if (purpose == Purpose::leave_step && refused) {
    is_leaving_ = false;
    leave_at_ = now + kTryAgain;
  }
}

std::optional<Instant> Player::next_look() const {
  std::optional<Instant> next;
  const auto sooner = [&](const std::optional<Instant>& other) {
    if (other && (!next || *other < *next)) next = other;
  };
  for (const auto& cue : cues_) sooner(cue.due);
  if (has_nothing_under_way() && !is_leaving_) sooner(leave_at_);
  if (!is_starting_ && !having_) sooner(next_start_at_);
  sooner(patience_ends_at_);
  return next;
}

// ---- steps

// Mugs fill up one after the other.
void Player::wait_in_lobby(const SessionState&, Instant now) {
  if (std::exchange(lobby_is_planned_, true)) return;
  const auto length = pace_.of_opening(kLobbyLength);
  const auto people = static_cast<int>(script_.people.size());
  for (PersonIndex who = 0; who < script_.people.size(); ++who) {
    const auto& person = script_.people[who];
    const auto due = now + length * static_cast<int>(who) / people;
    ChangeMe card;
    card.drink = person.drink;
    card.ready = true;
    plan(due, who, card);
    if (person.length != TurnLength::same) plan(due, who, ChooseTurnLength{person.length, false});
  }
  leave_at_ = now + length;
}

void Player::enter_step(const SessionState& session, Instant now) {
  step_ = session.step;
  is_leaving_ = false;
  leave_at_.reset();
  const auto& plan = session.plan;
  const auto at =
      std::find_if(plan.begin(), plan.end(), [&](const Step& step) { return step.id == *step_; });
  const auto index = static_cast<std::size_t>(at - plan.begin());
  if (index >= script_.steps.size()) return;
  const auto& step = script_.steps[index];
  if (step.kind == StepKind::have_your_say) return open_round(session, now);
  const bool is_opening = step.kind == StepKind::welcome || step.kind == StepKind::reflect;
  const auto length = is_opening ? pace_.of_opening(step.length) : pace_.of(step.length);
  leave_at_ = now + length;
  if (laps_ <= 1) follow_acts(step, length, now);
}

void Player::follow_acts(const ScriptStep& step, Duration length, Instant now) {
  const auto parts = static_cast<int>(step.acts.size()) + 1;
  int part = 0;
  for (const auto& act : step.acts) {
    plan_choice(now + length * ++part / parts, act.who,
                [this, &act](const SessionState& session) { return do_act(act, session); });
  }
}

void Player::leave_step(const SessionState& session, Instant now) {
  if (!leave_at_ || now < *leave_at_ || is_leaving_ || !has_nothing_under_way()) return;
  is_leaving_ = true;
  plan(now, script_.host, way_out(session));
}

What Player::way_out(const SessionState& session) const {
  if (session.status == Status::lobby || !session.step) return StartSession{};
  const auto& plan = session.plan;
  const bool is_last = plan.back().id == *session.step;
  const bool is_before_last = plan.size() > 1 && plan[plan.size() - 2].id == *session.step;
  if (pace_.stays_open && is_before_last) {
    const auto round = std::find_if(plan.begin(), plan.end(), [](const Step& step) {
      return step.kind == StepKind::have_your_say;
    });
    return OpenStep{*session.step, round->id, true};
  }
  if (is_last) return script_.rest;
  return NextStep{*session.step, true};
}

// ---- people

void Player::accept_keeping(const SessionState& session, Instant now) {
  const auto& table = circle(session);
  if (has_accepted_keeping_ || table.keeper_asked != ids_[script_.keeper]) return;
  has_accepted_keeping_ = true;
  plan(now, script_.keeper, BecomeKeeper{table.id});
}

// A real person who taps a drink gets a real note, in the chat and on the table.
void Player::greet_strangers(const SessionState& session, Instant now) {
  for (const auto& participant : session.participants) {
    if (person_of(participant.id) || participant.drink == Drink::unsaid) continue;
    if (greetings_used_ >= script_.greetings.size()) return;
    if (!greeted_.insert(participant.id).second) continue;
    const auto& greeting = script_.greetings[greetings_used_++];
    plan(now + kGreetAfter, greeting.who, AddNote{circle(session).id, greeting.text});
    plan(now + kGreetAfter, greeting.who, PostChat{greeting.text});
  }
}

std::optional<PersonIndex> Player::person_of(const ParticipantId& who) const {
  const auto found = std::find(ids_.begin(), ids_.end(), who);
  if (found == ids_.end()) return {};
  return static_cast<PersonIndex>(found - ids_.begin());
}

// ---- what is planned, and what of it is due

void Player::plan(Instant due, PersonIndex who, What what) {
  plan_choice(due, who, [what = std::move(what)](const SessionState&) { return Choice{what}; });
}

void Player::plan_choice(Instant due, PersonIndex who,
                         std::function<Choice(const SessionState&)> choose) {
  cues_.push_back({due, due + kGiveUpAfter, who, std::move(choose)});
}

Player::Purpose Player::purpose_of(const What& what) {
  const auto* command = std::get_if<ClientCommand>(&what);
  if (command == nullptr) return Purpose::words;
  if (holds_alternative<StartTurn>(*command)) return Purpose::start_turn;
  const bool leaves =
      holds_alternative<NextStep>(*command) || holds_alternative<OpenStep>(*command) ||
      holds_alternative<StartSession>(*command) || holds_alternative<CloseSession>(*command);
  return leaves ? Purpose::leave_step : Purpose::words;
}

std::vector<Deed> Player::due_deeds(const SessionState& session, Instant now) {
  std::stable_sort(cues_.begin(), cues_.end(),
                   [](const Cue& a, const Cue& b) { return a.due < b.due; });
  std::vector<Deed> deeds;
  std::vector<Cue> later;
  for (auto& cue : cues_) {
    const auto choice = cue.due <= now ? cue.choose(session) : Choice{NotYet{}};
    if (const auto* what = std::get_if<What>(&choice)) {
      deeds.push_back({++deeds_, cue.who, *what});
      unanswered_[deeds_] = purpose_of(*what);
    } else if (std::holds_alternative<NotYet>(choice) && now < cue.give_up) {
      cue.due = std::max(cue.due, now + kLookAgain);
      later.push_back(std::move(cue));
    }
  }
  cues_ = std::move(later);
  return deeds;
}

Player::Choice Player::do_act(const Act& act, const SessionState& session) const {
  const auto& table = circle(session).id;
  const auto said = [](auto command) { return Choice{What{ClientCommand{std::move(command)}}}; };
  const auto about = [&](auto make) -> Choice {
    const auto item = std::find_if(session.park.begin(), session.park.end(),
                                   [&](const ParkItem& one) { return one.text == act.item; });
    return item == session.park.end() ? Choice{NotYet{}} : said(make(item->id));
  };
  switch (act.what) {
    case Act::Do::say:
      return said(SayToAll{act.text});
    case Act::Do::agree:
      return said(AddAgreement{act.text});
    case Act::Do::ask_keeper:
      return said(AskKeeper{table, ids_[script_.keeper]});
    case Act::Do::chat:
      return said(PostChat{act.text});
    case Act::Do::note: {
      const bool stands = std::any_of(session.notes.begin(), session.notes.end(),
                                      [&](const Note& note) { return note.text == act.text; });
      return stands ? Choice{NoLonger{}} : said(AddNote{table, act.text});
    }
    case Act::Do::no_name:
      return Choice{What{NoNameWords{act.box, act.text}}};
    case Act::Do::park:
      return said(AddPark{act.text});
    case Act::Do::discuss:
      return about([](const ItemId& id) { return DiscussPark{id}; });
    case Act::Do::follow_up:
      return about([&](const ItemId& id) { return FollowUpPark{id, act.owner, act.due, act.how}; });
    case Act::Do::close_park:
      break;
  }
  return about([&](const ItemId& id) { return ClosePark{id, act.outcome}; });
}

}  // namespace cuppa::demo
