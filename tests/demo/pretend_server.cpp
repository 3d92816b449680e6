#include "demo/pretend_server.hpp"

#include <algorithm>

#include "session/apply.hpp"
#include "session/deadlines.hpp"
#include "wire/enum_names.hpp"

namespace cuppa::tests {

PretendServer::PretendServer(const demo::Script& script, const demo::Pace& pace)
    : script_(script), player_(script, pace), ids_(script.people.size()) {
  CreateSession create;
  create.title = script.title;
  create.host_name = script.people[script.host].name;
  create.plan = plan_for(script, pace);
  settle(decide(situation({}), InternalCommand{create}));
  ids_[script.host] = session_.participants.front().id;
  connected_.insert(ids_[script.host]);
  for (demo::PersonIndex who = 0; who < ids_.size(); ++who) {
    const auto& person = script.people[who];
    const bool listens = person.manner == demo::Manner::listens;
    if (who != script.host)
      ids_[who] = join(person.name, listens ? Mode::listen : Mode::take_turns);
    player_.came_in(who, ids_[who]);
  }
}

Situation PretendServer::situation(const ParticipantId& actor) {
  draws_ = draws_ * 6364136223846793005U + 1442695040888963407U;
  return {session_, actor, now_, WhoIsHere{connected_, false}, draws_};
}

std::optional<Refused> PretendServer::settle(const Decision& decision) {
  if (const auto* refused = std::get_if<Refused>(&decision)) return *refused;
  for (const auto& outcome : std::get<std::vector<Outcome>>(decision)) {
    apply(session_, outcome, now_);
  }
  return {};
}

ParticipantId PretendServer::join(const std::string& name, Mode mode) {
  settle(decide(situation({}), InternalCommand{JoinSession{name, Place::hall, mode}}));
  const auto who = session_.participants.back().id;
  connected_.insert(who);
  return who;
}

ParticipantId PretendServer::newcomer_with_drink() {
  const auto who = join("A newcomer", Mode::take_turns);
  ChangeMe card;
  card.drink = Drink::tea;
  ask(who, card);
  return who;
}

void PretendServer::ask(const ParticipantId& who, const ClientCommand& command) {
  settle(decide(situation(who), command));
}

ParticipantId PretendServer::id_of(const std::string& key) const {
  const auto found = std::find_if(script_.people.begin(), script_.people.end(),
                                  [&](const auto& person) { return person.key == key; });
  return ids_[static_cast<std::size_t>(found - script_.people.begin())];
}

std::optional<Refused> PretendServer::do_deed(const demo::Deed& deed) {
  if (const auto* words = std::get_if<demo::NoNameWords>(&deed.what)) {
    const ReleaseNoName release{
        {{ItemId{"x" + std::to_string(deed.number)}, words->box, words->text}}};
    return settle(decide(situation({}), InternalCommand{release}));
  }
  const auto& command = std::get<ClientCommand>(deed.what);
  if (const auto* typed = get_if<TypeTurn>(&command)) typed_.push_back(typed->text);
  const auto refused = settle(decide(situation(ids_[deed.who]), command));
  if (refused) {
    const auto kind = visit([](const auto& asked) { return asked.kKind; }, command);
    refusals_.push_back(script_.people[deed.who].key + " " + std::string{kind} + " " +
                        std::string{wire::name_of(refused->code)});
  }
  return refused;
}

// Whether anybody did anything.
bool PretendServer::look() {
  const auto deeds = player_.look(session_, now_);
  for (const auto& deed : deeds) player_.answered(deed.number, do_deed(deed), now_);
  return !deeds.empty();
}

void PretendServer::play_for(Duration time) {
  const auto end = now_ + time;
  while (now_ <= end && !player_.is_over()) {
    if (look() || player_.is_over()) continue;
    auto next = end + Duration{1};
    if (const auto planned = player_.next_look()) next = std::min(next, *planned);
    if (const auto due = next_deadline(session_)) next = std::min(next, *due);
    // Time does not stand still, and does not go back.
    now_ = std::max(next, now_ + Duration{1});
    if (const auto due = next_deadline(session_); due && *due <= now_) {
      settle(decide(situation({}), InternalCommand{DeadlineReached{}}));
    }
  }
}

}  // namespace cuppa::tests
