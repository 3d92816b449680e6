#include "session/viewer.hpp"

#include <algorithm>

#include "session/people/seats.hpp"

namespace cuppa {
namespace {

// Null for a screen, and for whoever is not in the room: at the door, or removed.
const Participant* person_in_the_room(const SessionState& state, const Viewer& viewer) {
  if (viewer.is_screen()) return nullptr;
  const auto* participant = find_participant(state, viewer.who);
  const bool is_in = participant != nullptr && participant->presence != Presence::removed;
  return is_in ? participant : nullptr;
}

// Of the seats in somebody's care: those whose table they see.
bool looks_after(const SessionState& state, const ParticipantId& who, const ParticipantId& seat) {
  if (!cares_for(state, who, seat)) return false;
  const auto& table = find_participant(state, seat)->table;
  return is_host(state, who) || find_participant(state, who)->table == table;
}

bool sees_private_clock(const SessionState& state, const Scope& scope, const ParticipantId& who) {
  const auto* table = find_table(state, TableId{scope.text});
  if (table == nullptr) return false;
  const auto* having = turn_being_had(*table);
  if (table->keeper == who) return true;
  return having != nullptr && (having->who == who || looks_after(state, who, having->who));
}

// Who is for a line is for nobody else to know, hosts or not.
void take_out_support_of_others(SessionState& state, const ParticipantId& who) {
  std::erase_if(state.support, [&](const AgreementSupport& support) {
    return support.who != who && !looks_after(state, who, support.who);
  });
}

// Nor what they said of their own words: a host reads that in the report.
void take_out_uses_of_others(SessionState& state, const ParticipantId& who) {
  std::erase_if(state.words_uses, [&](const WordsUseChoice& choice) {
    return choice.by != who && !looks_after(state, who, choice.by);
  });
}

void take_out_what_hosts_see(SessionState& state, const ParticipantId& who) {
  state.feedback.clear();
  state.report = {};
  state.report_revision = 0;
  std::erase_if(state.choices, [&](const auto& choice) {
    return choice.first != who && !looks_after(state, who, choice.first);
  });
  std::erase_if(state.groups, [&](const auto& group) { return group.first != who; });
  std::erase_if(state.calls, [&](const HostCall& call) {
    return call.who != who && !looks_after(state, who, call.who);
  });
  std::erase_if(state.private_words, [&](const PrivateWord& word) {
    return word.with != who && !looks_after(state, who, word.with);
  });
  std::erase_if(state.door, [&](const Knock& knock) { return knock.who != who; });
  std::erase_if(state.clocks, [&](const auto& clock) {
    return clock.second.is_private && !sees_private_clock(state, clock.first, who);
  });
}

// Notes without a name were told to everyone: nothing in them says from which table they come.
void take_out_other_tables(SessionState& state, const TableId& own) {
  std::erase_if(state.notes, [&](const Note& note) { return note.by && note.table != own; });
  for (auto& table : state.tables) {
    if (table.id == own) continue;
    table.turns.clear();
    table.keeper.reset();
    table.keeper_asked.reset();
    table.step.reset();
    table.note_taker.reset();
    table.note_taker_asked.reset();
    table.cards.clear();
    table.heard_at.reset();
    state.clocks.erase(Scope{table.id.text});
  }
}

}  // namespace

std::vector<Stream> streams_for(const SessionState& state, const Viewer& viewer) {
  const auto* person = person_in_the_room(state, viewer);
  if (person == nullptr && !viewer.is_screen()) return {Stream::participant(viewer.who)};
  std::vector<Stream> streams{Stream::everyone()};
  const bool host = person != nullptr && is_host(*person);
  if (host || viewer.is_screen()) {
    for (const auto& table : state.tables) streams.push_back(Stream::table(table.id));
  } else {
    streams.push_back(Stream::table(person->table));
  }
  if (host) streams.push_back(Stream::hosts());
  if (person != nullptr && reads_first(state, *person)) streams.push_back(Stream::readers());
  if (viewer.is_screen()) return streams;
  streams.push_back(Stream::participant(viewer.who));
  for (const auto& seat : seats_in_care_of(state, viewer.who)) {
    if (!looks_after(state, viewer.who, seat.id)) continue;
    streams.push_back(Stream::participant(seat.id));
  }
  return streams;
}

bool may_change_streams(const Event& event) {
  return holds_alternative<ParticipantJoined>(event) ||
         holds_alternative<ParticipantChanged>(event) ||
         holds_alternative<ParticipantLeft>(event) ||
         holds_alternative<ParticipantRemoved>(event) || holds_alternative<ReaderChanged>(event) ||
         holds_alternative<PeopleMoved>(event) || holds_alternative<TableAdded>(event) ||
         holds_alternative<TableRemoved>(event);
}

SessionState seen_by(const SessionState& state, const Viewer& viewer) {
  const auto* person = person_in_the_room(state, viewer);
  if (person == nullptr && !viewer.is_screen()) {
    SessionState at_the_door;
    for (const auto& knock : state.door) {
      if (knock.who == viewer.who) at_the_door.door.push_back(knock);
    }
    // Whoever was asked to leave goes on hearing what is said of the use of their own words.
    for (const auto& choice : state.words_uses) {
      if (choice.by == viewer.who) at_the_door.words_uses.push_back(choice);
    }
    return at_the_door;
  }
  auto seen = state;
  seen.closed_box.clear();
  take_out_support_of_others(seen, viewer.who);
  take_out_uses_of_others(seen, viewer.who);
  if (person != nullptr && is_host(*person)) return seen;
  if (person == nullptr || !reads_first(state, *person)) {
    seen.held.clear();
    seen.replies.clear();
  }
  take_out_what_hosts_see(seen, viewer.who);
  if (person != nullptr) {
    take_out_other_tables(seen, person->table);
  }
  return seen;
}

}  // namespace cuppa
