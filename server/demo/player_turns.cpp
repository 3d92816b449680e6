// Player, the part about the round: who is asked next, and what people do with their turn.
#include <algorithm>

#include "demo/player.hpp"

namespace cuppa::demo {
namespace {

constexpr seconds kBetweenTurns{5};
constexpr Duration kLookAgain{100};
constexpr Duration kEventIsOnItsWay{250};  // an answer can come before the event it is about
constexpr Duration kTryAgain{500};
constexpr Duration kPageOfTyping{700};
constexpr int kPagesMax = 12;
constexpr Duration kPatience{60'000};  // after a real person's time is up
constexpr Duration kPatienceNoClock{600'000};

bool waits(const Turn& turn) { return turn.state == TurnState::waiting && !turn.stepped_over; }

// Nobody needs all of their time; everybody needs another part of it.
Duration used_of(Duration length, PersonIndex who) {
  return length * (50 + static_cast<int>(who * 7 % 10) * 4) / 100;
}

// The first `part` of `parts` of the words, whole words only.
std::string beginning(const std::string& text, int part, int parts) {
  if (part >= parts) return text;
  const auto about = text.size() * static_cast<std::size_t>(part) / static_cast<std::size_t>(parts);
  const auto end = text.find_first_of(" \n", about);
  return end == std::string::npos ? text : text.substr(0, end);
}

const ScriptStep& round_in(const Script& script) {
  return *std::find_if(script.steps.begin(), script.steps.end(),
                       [](const ScriptStep& step) { return step.kind == StepKind::have_your_say; });
}

}  // namespace

PersonIndex Player::runner(const Table& table) const {
  return table.keeper == ids_[script_.keeper] ? script_.keeper : script_.host;
}

void Player::open_round(const SessionState& session, Instant now) {
  having_.reset();
  next_start_at_ = now + pace_.of(kBetweenTurns);
  const auto& table = session.tables.front();
  if (++laps_ > 1) return ask_everybody_again(table, now);
  const auto& step = round_in(script_);
  const auto turn = pace_.of(step.turn);
  for (PersonIndex who = 0; who < script_.people.size(); ++who) {
    const auto manner = script_.people[who].manner;
    if (manner != Manner::passes && manner != Manner::no_name) continue;
    plan_choice(now + turn * static_cast<int>(1 + who % 3), who,
                [this, who](const SessionState& seen) -> Choice {
                  const auto& seen_table = seen.tables.front();
                  const auto* own = find_turn(seen_table, ids_[who]);
                  if (own == nullptr) return NotYet{};
                  if (own->state != TurnState::waiting) return NoLonger{};
                  return What{PassTurn{seen_table.id}};
                });
  }
  follow_acts(step, turn * static_cast<int>(script_.people.size()) / 2, now);
}

void Player::take_turns(const SessionState& session, Instant now) {
  const auto& table = session.tables.front();
  const auto* having = turn_being_had(table);
  if (having == nullptr) {
    patience_ends_at_.reset();
    if (having_) next_start_at_ = now + pace_.of(kBetweenTurns);
    having_.reset();
    return ask_next(session, now);
  }
  const auto person = person_of(having->who);
  if (having_ != having->who) {
    having_ = having->who;
    having_since_ = now;
    next_start_at_.reset();
    if (person) begin_turn(session, *person, now);
  }
  if (!person) mind_stranger(session, having->who, now);
}

void Player::ask_next(const SessionState& session, Instant now) {
  const auto& table = session.tables.front();
  const bool anyone = std::any_of(table.turns.begin(), table.turns.end(), waits);
  if (anyone && leave_at_ && !is_leaving_) {  // somebody came, or thought again
    leave_at_.reset();
    next_start_at_ = now;
  }
  if (is_starting_ || !next_start_at_ || now < *next_start_at_) return;
  if (table.turns.empty()) {
    next_start_at_ = now + kLookAgain;
  } else if (anyone) {
    is_starting_ = true;
    plan(now, runner(table), StartTurn{table.id, {}, false});
  } else {
    end_round(session, now);
  }
}

void Player::start_was_answered(const std::optional<Refused>& refused, Instant now) {
  is_starting_ = false;
  if (having_) return;
  next_start_at_ = now + (refused ? kTryAgain : kEventIsOnItsWay);
  if (!refused || refused->code != Refusal::device_away || refused->people.empty()) return;
  const auto away = refused->people.front();
  if (person_of(away)) return;  // a pretend person's device is back in a moment
  plan_choice(now, script_.host, [away](const SessionState& session) -> Choice {
    return What{StepOver{session.tables.front().id, away}};
  });
}

void Player::end_round(const SessionState& session, Instant now) {
  next_start_at_.reset();
  if (laps_ > 1) return ask_everybody_again(session.tables.front(), now);
  leave_at_ = now + pace_.of(kBetweenTurns);
}

// Round again: those who had a turn ask for another, and say the same words.
void Player::ask_everybody_again(const Table& table, Instant now) {
  for (PersonIndex who = 0; who < script_.people.size(); ++who) {
    const bool has_words = !script_.people[who].typed.empty() || !script_.people[who].lines.empty();
    if (has_words) plan(now, who, AskForTurn{table.id});
  }
  next_start_at_ = now + Duration{1000};
}

void Player::begin_turn(const SessionState& session, PersonIndex who, Instant now) {
  const auto& table = session.tables.front().id;
  const auto& person = script_.people[who];
  const auto length = used_of(pace_.of(round_in(script_).turn), who);
  if (person.manner == Manner::comes_back && came_back_.insert(who).second) {
    return plan(now + length / 4, who, ComeBackToMe{table});
  }
  if (!person.typed.empty()) {
    take_back_words(session, who, now);
    type_turn(who, table, length, now);
  }
  plan_choice(now + length, who, [this, who](const SessionState& seen) -> Choice {
    const auto& seen_table = seen.tables.front();
    const auto* own = turn_being_had(seen_table);
    if (own == nullptr || own->who != ids_[who]) return NoLonger{};
    return What{FinishTurn{seen_table.id, ids_[who]}};
  });
  if (laps_ > 1) return;
  auto due = now + length;
  for (const auto& line : person.lines) {
    due = due + pace_.of(kBetweenTurns);
    plan(due, who, KeepLine{table, line});
  }
}

// The words of the lap before: they come once more, and do not pile up.
void Player::take_back_words(const SessionState& session, PersonIndex who, Instant now) {
  for (const auto& note : session.notes) {
    if (note.about != NoteAbout::typed_turn || note.by != ids_[who]) continue;
    plan(now, who, RemoveNote{note.id});
  }
}

// Page by page, as the words come; at once where they stood there before.
void Player::type_turn(PersonIndex who, const TableId& table, Duration length, Instant now) {
  const auto& text = script_.people[who].typed;
  const auto pages = static_cast<int>(length / kPageOfTyping);
  const int parts = laps_ > 1 ? 1 : std::clamp(pages, 1, kPagesMax);
  for (int part = 1; part <= parts; ++part) {
    plan(now + length * part / (parts + 1), who, TypeTurn{table, beginning(text, part, parts)});
  }
}

// A real person has all the time they want; a turn that was left behind ends in the end.
void Player::mind_stranger(const SessionState& session, const ParticipantId& who, Instant now) {
  const auto& table = session.tables.front();
  const auto* clock = find_clock(session, Scope{table.id.text});
  const bool counts = clock != nullptr && clock->deadline;
  patience_ends_at_ = counts ? *clock->deadline + kPatience : having_since_ + kPatienceNoClock;
  if (now < *patience_ends_at_) return;
  patience_ends_at_.reset();
  if (unanswered_.empty()) plan(now, runner(table), FinishTurn{table.id, who});
}

}  // namespace cuppa::demo
