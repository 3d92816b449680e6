// Room, the part about links that hosts end, or have another in place of.
#include <algorithm>

#include "room/room.hpp"
#include "store/key_kind.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

// As one of the hosts asks: whoever runs the server asks for them.
ParticipantId some_host(const SessionState& state) {
  const auto found = std::find_if(state.participants.begin(), state.participants.end(),
                                  [](const Participant& p) { return p.role == Role::host; });
  return found == state.participants.end() ? ParticipantId{} : found->id;
}

// Of a screen that came before it was noted by which link, only its own key is known.
KeyKind kind_of_new(KeyKind kind) { return kind == KeyKind::screen ? KeyKind::screen_link : kind; }

}  // namespace

// What a page or an item knows of its link is an event; of the others nothing is.
Room::LinkEnding Room::ending_of(const KeptLink& link, const std::string& spared) const {
  LinkEnding ending;
  const auto& key = link.key;
  const auto as_host = situation(some_host(state_));
  if (key.kind == KeyKind::invitation) {
    ending.decision = decide(situation({}), InternalCommand{RenewInvitation{outside_.fresh_key()}});
  } else if (key.kind == KeyKind::follow_up) {
    ending.decision = decide(as_host, ClientCommand{CloseFollowUp{}});
  } else if (key.kind == KeyKind::cohost_link) {
    ending.append.ended_keys = {key.hash};
  } else {
    ending.append.ended_links = {{key.hash, spared}};
  }
  const auto asked = key.kind == KeyKind::answerer ? read_ask_key(key.participant) : std::nullopt;
  if (asked) ending.decision = decide(as_host, ClientCommand{StopAsking{asked->first}});
  return ending;
}

Room::LinkEnding Room::renewal_of(const KeptLink& link, const std::string& secret,
                                  const std::string& spared) const {
  if (link.key.kind == KeyKind::invitation) {
    return {decide(situation({}), InternalCommand{RenewInvitation{secret}}), {}};
  }
  if (link.key.kind == KeyKind::follow_up) {
    return {decide(situation({}), InternalCommand{RenewFollowUp{secret}}), {}};
  }
  auto renewal = ending_of(link, spared);
  auto key = link.key;
  const auto now = outside_.clock.now();
  if (key.until && key.made_at) key.until = now + (*key.until - *key.made_at);
  key.hash = wire::sha256(secret);
  key.kind = kind_of_new(key.kind);
  key.made_at = now;
  renewal.append.new_keys = {std::move(key)};
  return renewal;
}

void Room::end_link(const KeptLink& link, const std::string& spared, const Settling& done) {
  if (takes_nothing()) return done(Refusal::not_saved);
  settle(ending_of(link, spared), done);
}

void Room::renew_link(const KeptLink& link, const std::string& secret, const std::string& spared,
                      const Settling& done) {
  if (takes_nothing()) return done(Refusal::not_saved);
  settle(renewal_of(link, secret, spared), done);
}

void Room::settle(LinkEnding ending, const Settling& done) {
  if (const auto* refused = std::get_if<Refused>(&ending.decision)) return done(refused->code);
  const auto& outcomes = std::get<std::vector<Outcome>>(ending.decision);
  accept(outcomes, std::move(ending.append), [this, done](bool kept) {
    if (kept) send_away_whose_key_ended();
    done(kept ? std::nullopt : std::optional{Refusal::not_saved});
  });
}

}  // namespace cuppa
