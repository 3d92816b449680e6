#include "http/session_routes.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/link_list.hpp"
#include "http/requests.hpp"
#include "session/steps/next_session.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"
#include "wire/limits.hpp"
#include "wire/state_fields.hpp"

namespace cuppa {
namespace {

wire::Json place_in(const Room& room, const ParticipantId& who) {
  const auto* participant = find_participant(room.state(), who);
  const auto role = participant == nullptr ? Role::participant : participant->role;
  return {{"session", room.id().text},
          {"participant", who.text},
          {"role", wire::name_of(role)},
          {"code", room.state().code}};
}

// What a key opens. A screen and a reviewer are nobody in the room, and bring nobody in: no code.
wire::Json place_of(const Room& room, const StoredKey& key) {
  if (key.kind == KeyKind::participant) return place_in(room, ParticipantId{key.participant});
  return {{"session", room.id().text},
          {"participant", ""},
          {"role", key.kind == KeyKind::screen ? "screen" : "reviewer"}};
}

// Answers with somebody's place once it is kept.
Room::Joined answer_place(std::shared_ptr<Room> room, HttpAnswer answer) {
  return [room = std::move(room),
          answer = std::move(answer)](std::variant<ParticipantId, Refused> result) {
    if (const auto* refused = std::get_if<Refused>(&result)) {
      return answer(refusal_answer(refused->code));
    }
    answer(json_answer(201, place_in(*room, std::get<ParticipantId>(result))));
  };
}

KeyKind kind_of_link(const std::string& role) {
  if (role == "cohost") return KeyKind::cohost_link;
  if (role == "same_person") return KeyKind::same_person_link;
  if (role == "screen") return KeyKind::screen_link;
  if (role == "own_words") return KeyKind::own_words;
  return role == "captioner" ? KeyKind::captioner : KeyKind::reviewer;
}

// What the link opens, but for its secret.
std::variant<StoredKey, Refusal> link_for(const wire::Json& body, const Asker& asker, Instant now) {
  StoredKey link;
  link.session = asker.room->id();
  link.kind = kind_of_link(body["role"].get<std::string>());
  const bool is_theirs = link.kind == KeyKind::same_person_link || link.kind == KeyKind::own_words;
  if (!is_theirs || (link.kind == KeyKind::same_person_link && is_host(asker.card()))) {
    link.made_at = now;
  }
  if (link.kind == KeyKind::same_person_link) {
    link.participant = asker.who.text;
    link.until = now + limits::kSamePersonLinkGood;
  }
  if (link.kind == KeyKind::own_words) {
    link.participant = asker.who.text;
    link.until = asker.room->keep_until();
  }
  if (link.kind == KeyKind::captioner) {
    std::optional<TableId> table;
    wire::Reader{body}("table", table);
    if (table && find_table(asker.room->state(), *table) == nullptr) return Refusal::not_found;
    link.participant = table ? table->text : std::string{};
  }
  return link;
}

// What a device got by a link brings in no other: it would stay when the link ends.
bool brings_somebody_in(const StoredKey& key) {
  const auto kind = key.kind;
  return key.came_by.empty() &&
         (kind == KeyKind::cohost_link || kind == KeyKind::same_person_link ||
          kind == KeyKind::screen_link || kind == KeyKind::reviewer);
}

bool is_of_a_device(KeyKind kind) {
  return kind == KeyKind::participant || kind == KeyKind::screen || kind == KeyKind::reviewer;
}

std::string digits_of(std::string text) {
  std::erase_if(text, [](unsigned char c) { return std::isdigit(c) == 0; });
  return text;
}

}  // namespace

void SessionRoutes::add_to(Router& router) {
  router.add("POST", "/api/sessions",
             [this](const auto& request, const auto&, auto answer) { create(request, answer); });
  router.add("POST", "/api/join",
             [this](const auto& request, const auto&, auto answer) { join(request, answer); });
  router.add("POST", "/api/links",
             [this](const auto& request, const auto&, auto answer) { use_link(request, answer); });
  router.add("POST", "/api/sessions/:session/next",
             [this](const auto& request, const auto& parts, auto answer) {
               make_next(request, SessionId{parts[0]}, answer);
             });
  router.add("POST", "/api/sessions/:session/links",
             [this](const auto& request, const auto& parts, auto answer) {
               make_link(request, SessionId{parts[0]}, answer);
             });
}

// The same key again: the answer to the first time was lost on the way.
void SessionRoutes::answer_known(const StoredKey& key, const HttpAnswer& answer) {
  const auto room = is_of_a_device(key.kind) ? rooms_.find(key.session) : nullptr;
  if (room == nullptr) return answer(refusal_answer(Refusal::wrong_key));
  answer(json_answer(200, place_of(*room, key)));
}

void SessionRoutes::create(const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "create_session");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto& body = std::get<wire::Json>(read);
  auto& outside = rooms_.surroundings();
  const auto device_key = wire::sha256(body["token"].get<std::string>());
  if (const auto known = outside.store.find_key(device_key)) return answer_known(*known, answer);
  const auto host_key = wire::sha256(body["key"].get<std::string>());
  if (!outside.store.host_key_is_open(host_key, outside.clock.now())) {
    return answer(refusal_answer(Refusal::wrong_key));
  }
  CreateSession command;
  wire::Reader field{body};
  field("title", command.title);
  field("place_and_time", command.place_and_time);
  field("time_zone", command.time_zone);
  field("hall_expected", command.hall_expected);
  field("online_expected", command.online_expected);
  field("name", command.host_name);
  field("plan", command.plan);
  field("settings", command.settings);
  command.keep_days = options_.keep_days;
  make_session(std::move(command), device_key, host_key, answer);
}

void SessionRoutes::make_session(CreateSession command, const std::string& device_key,
                                 std::optional<std::string> host_key, const HttpAnswer& answer) {
  auto& outside = rooms_.surroundings();
  command.code = outside.free_code();
  command.join_key = outside.fresh_key();
  auto room = rooms_.make_new();
  auto made = [this, room, answer](std::variant<ParticipantId, Refused> result) {
    if (std::holds_alternative<Refused>(result)) rooms_.forget(room->id());
    answer_place(room, answer)(std::move(result));
  };
  room->create(command, device_key, std::move(host_key), std::move(made));
}

// Whoever hosted a session that is over makes the next one, and hosts it: no link is needed.
void SessionRoutes::make_next(const HttpRequest& request, const SessionId& session,
                              const HttpAnswer& answer) {
  auto read = read_body(request, "next_session");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto& body = std::get<wire::Json>(read);
  const auto device_key = wire::sha256(body["token"].get<std::string>());
  const auto known = rooms_.surroundings().store.find_key(device_key);
  if (known) return answer_known(*known, answer);
  const auto host = host_in_the_room(rooms_, request, session);
  if (!host) return answer(refusal_answer(Refusal::not_allowed));
  const auto& before = host->room->state();
  if (before.status != Status::closed) return answer(refusal_answer(Refusal::not_closed));
  auto command = next_session(session, before);
  wire::Reader field{body};
  field("title", command.title);
  field("place_and_time", command.place_and_time);
  command.keep_days = options_.keep_days;
  command.host_name = host->card().name;
  make_session(std::move(command), device_key, std::nullopt, answer);
}

std::optional<SessionId> SessionRoutes::session_of(const wire::Json& body,
                                                   const HttpRequest& request, Refusal& refusal) {
  auto& outside = rooms_.surroundings();
  if (const auto key = body.value("key", std::string{}); !key.empty()) {
    refusal = Refusal::wrong_key;
    return outside.store.find_by_join_key(wire::sha256(key));
  }
  const auto now = outside.clock.now();
  refusal = Refusal::too_many;
  if (!wrong_codes_.may_try(request.address, now)) return {};
  refusal = Refusal::wrong_code;
  const auto code = digits_of(body.value("code", std::string{}));
  auto session = code.empty() ? std::nullopt : outside.store.find_by_code(code);
  if (!session) {
    wrong_codes_.was_wrong(request.address, now);
    ++outside.figures->wrong_codes;
  }
  return session;
}

void SessionRoutes::join(const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "join_session");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto& body = std::get<wire::Json>(read);
  auto& outside = rooms_.surroundings();
  const auto device_key = wire::sha256(body["token"].get<std::string>());
  if (const auto known = outside.store.find_key(device_key)) return answer_known(*known, answer);
  Refusal refusal{};
  const auto session = session_of(body, request, refusal);
  const auto room = session ? rooms_.find(*session) : nullptr;
  if (room == nullptr) return answer(refusal_answer(refusal));
  JoinSession command;
  wire::Reader field{body};
  field("name", command.name);
  field("place", command.place);
  field("mode", command.mode);
  room->join(command, device_key, {}, answer_place(room, answer));
}

// A co-host's link brings in somebody new; the others give this device a key to what there is.
void SessionRoutes::use_link(const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "use_link");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto& body = std::get<wire::Json>(read);
  auto& outside = rooms_.surroundings();
  const auto device_key = wire::sha256(body["token"].get<std::string>());
  if (const auto known = outside.store.find_key(device_key)) return answer_known(*known, answer);
  const auto link = outside.store.find_key(wire::sha256(body["key"].get<std::string>()));
  const bool is_link = link && brings_somebody_in(*link);
  const bool is_over = is_link && link->until && outside.clock.now() >= *link->until;
  const auto room = is_link && !is_over ? rooms_.find(link->session) : nullptr;
  if (room == nullptr) return answer(refusal_answer(Refusal::wrong_key));
  if (link->kind == KeyKind::cohost_link) {
    JoinSession command;
    command.role = Role::cohost;
    command.mode = Mode::listen;
    command.name = body.value("name", std::string{});
    return room->join(command, device_key, link->hash, answer_place(room, answer));
  }
  StoredKey key{device_key, KeyKind::participant, link->session, link->participant, {}, {},
                link->hash};
  if (link->kind == KeyKind::screen_link) key.kind = KeyKind::screen;
  if (link->kind == KeyKind::reviewer) key.kind = KeyKind::reviewer;
  room->add_key(key, [room, key, answer](bool kept) {
    if (!kept) return answer(refusal_answer(Refusal::not_saved));
    answer(json_answer(201, place_of(*room, key)));
  });
}

void SessionRoutes::make_link(const HttpRequest& request, const SessionId& session,
                              const HttpAnswer& answer) {
  auto read = read_body(request, "make_link");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto& body = std::get<wire::Json>(read);
  const auto role = body["role"].get<std::string>();
  const auto asker = asker_in_the_room(rooms_, request, session);
  const bool is_for_anybody = role == "same_person" || role == "own_words";
  if (!asker || (!is_for_anybody && !is_host(asker->card()))) {
    return answer(refusal_answer(Refusal::not_allowed));
  }
  if (role == "answerer") return make_answerer_link(body, *asker, request, answer);
  auto found = link_for(body, *asker, rooms_.surroundings().clock.now());
  if (const auto* refusal = std::get_if<Refusal>(&found)) return answer(refusal_answer(*refusal));
  auto& link = std::get<StoredKey>(found);
  const auto room = asker->room;
  const auto secret = rooms_.surroundings().fresh_key();
  link.hash = wire::sha256(secret);
  const auto url = origin_of(request) + address_of(link.kind, session, secret);
  room->add_key(link, [room, secret, url, answer](bool kept) {
    if (!kept) return answer(refusal_answer(Refusal::not_saved));
    answer(json_answer(201, {{"key", secret}, {"url", url}}));
  });
}

// The link of the ask before it opens nothing any more.
void SessionRoutes::make_answerer_link(const wire::Json& body, const Asker& asker,
                                       const HttpRequest& request, const HttpAnswer& answer) {
  const auto secret = rooms_.surroundings().fresh_key();
  StoredKey link;
  link.hash = wire::sha256(secret);
  link.until = rooms_.surroundings().clock.now() + limits::kAnswererLinkGood;
  const auto url = origin_of(request) + address_of(KeyKind::answerer, link.session, secret);
  asker.room->ask_answer(ItemId{body.value("item", std::string{})}, link,
                         [secret, url, answer](std::optional<Refusal> refusal) {
                           if (refusal) return answer(refusal_answer(*refusal));
                           answer(json_answer(201, {{"key", secret}, {"url", url}}));
                         });
}

}  // namespace cuppa
