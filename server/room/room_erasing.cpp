// Room, the part about history that is changed or goes. What is already on its way to the disk is
// kept first; meanwhile nothing is decided, as where a full disk makes a room start over.
#include <utility>

#include "room/log_rewriting.hpp"
#include "room/room.hpp"
#include "session/words/words.hpp"
#include "wire/refusals.hpp"

namespace cuppa {

void Room::once_all_is_kept(std::function<void()> rewrite, const Settled& done) {
  if (takes_nothing()) return done(false);
  is_being_rewritten_ = true;
  departures_.add(appends_, [this, rewrite = std::move(rewrite), done](bool kept) {
    if (kept) return rewrite();
    is_being_rewritten_ = false;
    done(false);
  });
}

void Room::seal() {
  const auto seal = [this] {
    const auto kept = outside_.store.load(summary_.session);
    if (!kept) {
      is_being_rewritten_ = false;
      return;
    }
    Rewriting rewriting;
    rewriting.events = sealed_log(kept->events);
    rewriting.summary = kept->summary;
    rewriting.summary.closed_at = state_.closed_at;
    rewriting.summary.sealed_at = outside_.clock.now();
    for (const auto& need : outside_.store.needs(summary_.session)) {
      rewriting.needs_of.push_back(need.participant);
    }
    rewriting.apart_gone = {Apart::invited_need};
    rewriting.expected_sequence = static_cast<std::int64_t>(kept->events.size());
    rewrite(std::move(rewriting), [](bool) {});
  };
  once_all_is_kept(seal, [](bool) {});
}

// While it goes on they go home first, as if they had said so: nobody waits for them.
void Room::take_out_of_the_meeting(const ParticipantId& who) {
  const auto decision = decide(situation({}), InternalCommand{TakeOut{who}});
  accept(std::get<std::vector<Outcome>>(decision), {}, {});
}

void Room::erase_person(const ParticipantId& who, TheirWords words, const Settled& done) {
  if (takes_nothing()) return done(false);
  const auto* card = find_participant(state_, who);
  const bool keeps_keys = card != nullptr && card->role == Role::host;
  if (!keeps_keys) take_out_of_the_meeting(who);
  const auto erase = [this, who, words, keeps_keys, done] {
    const auto kept = outside_.store.load(summary_.session);
    if (!kept) {
      is_being_rewritten_ = false;
      return done(false);
    }
    Rewriting rewriting;
    rewriting.expected_sequence = static_cast<std::int64_t>(kept->events.size());
    rewriting.events = redacted_log(kept->events, Redaction{who, words}, outside_.clock.now());
    rewriting.answers = kept->answers;
    std::erase_if(rewriting.answers,
                  [&](const StoredAnswer& answer) { return answer.actor == who.text; });
    rewriting.needs_of = {who.text};
    if (words == TheirWords::go) rewriting.apart_of = {who.text};
    if (!keeps_keys) rewriting.keys_of = {who.text};
    rewriting.summary = kept->summary;
    rewriting.erased =
        Erased{summary_.session, who.text, words == TheirWords::go, outside_.clock.now()};
    rewrite(std::move(rewriting), [this, who, keeps_keys, done](bool is_done) {
      if (is_done && !keeps_keys) send_away(who);
      done(is_done);
    });
  };
  once_all_is_kept(erase, done);
}

void Room::forget_carried(const CarriedNames& names, const Settled& done) {
  const auto forget = [this, names, done] {
    auto kept = outside_.store.load(summary_.session);
    auto events = kept ? log_without_carried(kept->events, names) : std::vector<StoredEvent>{};
    if (!kept || events == kept->events) {
      is_being_rewritten_ = false;
      return done(kept.has_value());
    }
    Rewriting rewriting;
    rewriting.expected_sequence = static_cast<std::int64_t>(events.size());
    rewriting.events = std::move(events);
    rewriting.answers = std::move(kept->answers);
    rewriting.summary = std::move(kept->summary);
    rewrite(std::move(rewriting), done);
  };
  once_all_is_kept(forget, done);
}

void Room::take_out_note(const ItemId& note, const Settled& done) {
  const auto take_out = [this, note, done] {
    auto kept = outside_.store.load(summary_.session);
    if (!kept) {
      is_being_rewritten_ = false;
      return done(false);
    }
    Rewriting rewriting;
    rewriting.expected_sequence = static_cast<std::int64_t>(kept->events.size());
    rewriting.events = log_without_note(kept->events, note);
    rewriting.answers = std::move(kept->answers);
    rewriting.summary = std::move(kept->summary);
    rewriting.ended_keys = {note.text};
    rewriting.erased = Erased{.session = summary_.session,
                              .participant = {},
                              .at = rewriting.summary.keep_until,
                              .note = note.text};
    rewrite(std::move(rewriting), done);
  };
  once_all_is_kept(take_out, done);
}

// Nobody's place in the old history means anything in the new one, so everybody is given all of it.
void Room::rewrite(Rewriting rewriting, const Settled& done) {
  rewriting.session = summary_.session;
  rewriting.summary.epoch = outside_.fresh_key().substr(0, 8);
  publish(rewriting);
  const auto number = ++appends_;
  outside_.store.rewrite(std::move(rewriting), [this, number, done](AppendResult result) {
    settled_appends_ = number;
    is_being_rewritten_ = false;
    start_over();
    const bool is_done = result == AppendResult::committed;
    if (is_done) {
      for (auto* device : devices_.all()) resync(device->subscriber);
      refresh_entitlements();
    }
    done(is_done);
  });
}

void Room::erase(const Settled& done) { erase({}, outside_.clock.now(), done); }

void Room::erase_at_its_date(const Settled& done) {
  std::vector<FollowUp> outliving;
  for (const auto& [text, owner, due, how] : promises_left(state_)) {
    outliving.push_back({0, text, owner, due, how});
  }
  erase(std::move(outliving), {}, done);
}

void Room::erase(std::vector<FollowUp> outliving, std::optional<Instant> asked_at,
                 const Settled& done) {
  const auto erase = [this, outliving = std::move(outliving), asked_at, done] {
    const auto number = ++appends_;
    outside_.store.erase_session(summary_.session, outliving, asked_at,
                                 [this, number, done](AppendResult result) {
                                   settled_appends_ = number;
                                   const bool is_gone = result == AppendResult::committed;
                                   if (is_gone) {
                                     say_goodbye_to_all(wire::closing::kSessionErased);
                                     departures_.committed_nothing_of(number);
                                   } else {
                                     is_being_rewritten_ = false;
                                     start_over();
                                   }
                                   done(is_gone);
                                 });
  };
  once_all_is_kept(erase, done);
}

}  // namespace cuppa
