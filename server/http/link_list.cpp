#include "http/link_list.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "store/key_kind.hpp"

namespace cuppa {
namespace {

constexpr std::array<std::pair<KeyKind, const char*>, 9> kLinkKindNames{{
    {KeyKind::cohost_link, "cohost"},
    {KeyKind::same_person_link, "same_person"},
    {KeyKind::screen_link, "screen"},
    {KeyKind::screen, "screen"},
    {KeyKind::reviewer, "reviewer"},
    {KeyKind::captioner, "captioner"},
    {KeyKind::follow_up, "follow_up"},
    {KeyKind::invitation, "invitation"},
    {KeyKind::answerer, "answerer"},
}};

// Until it was noted by which link a device came, nobody counted.
bool counts_devices(const StoredKey& key) {
  return key.made_at && (key.kind == KeyKind::cohost_link || key.kind == KeyKind::screen_link ||
                         key.kind == KeyKind::reviewer);
}

bool is_asked(const SessionState* state, const StoredKey& key) {
  const auto asked = read_ask_key(key.participant);
  const auto* item = state != nullptr && asked ? find_park(*state, asked->first) : nullptr;
  return item != nullptr && item->asked && item->asks == asked->second;
}

bool is_open(const KeptLink& link, const SessionState* state,
             const std::optional<ParticipantId>& whose, Instant now) {
  const auto& key = link.key;
  if (link_kind_name(key.kind).empty() || (key.until && now >= *key.until)) return false;
  if (key.kind == KeyKind::answerer) return is_asked(state, key);
  return key.kind != KeyKind::same_person_link || !whose || whose->text == key.participant;
}

wire::Json or_null(const std::optional<Instant>& at) {
  return at ? wire::Json(at->ms) : wire::Json();
}

}  // namespace

std::string link_kind_name(KeyKind kind) {
  for (const auto& [known, name] : kLinkKindNames) {
    if (known == kind) return name;
  }
  return {};
}

std::string address_of(KeyKind kind, const SessionId& session, const std::string& secret) {
  switch (kind) {
    case KeyKind::captioner:
      return "/api/captions?key=" + secret;
    case KeyKind::own_words:
      return "/mine#" + secret;
    case KeyKind::answerer:
      return "/answer#" + secret;
    case KeyKind::follow_up:
      return "/f/" + secret;
    case KeyKind::invitation:
      return "/i/" + secret;
    case KeyKind::screen:
    case KeyKind::screen_link:
      return "/s/" + session.text + "/room#" + secret;
    default:
      return "/s/" + session.text + "/link#" + secret;
  }
}

std::vector<KeptLink> open_links(std::vector<KeptLink> links, const SessionState* state,
                                 const std::optional<ParticipantId>& whose, Instant now) {
  std::erase_if(links, [&](const KeptLink& link) { return !is_open(link, state, whose, now); });
  return links;
}

wire::Json json_of(const KeptLink& link, Instant kept_until) {
  const auto& key = link.key;
  wire::Json json{{"number", link.number},
                  {"kind", link_kind_name(key.kind)},
                  {"made_at", or_null(key.made_at)},
                  {"until", key.until.value_or(kept_until).ms},
                  {"devices", nullptr},
                  {"table", nullptr},
                  {"item", nullptr}};
  if (counts_devices(key)) json["devices"] = link.devices;
  if (key.kind == KeyKind::captioner && !key.participant.empty()) json["table"] = key.participant;
  const auto asked = key.kind == KeyKind::answerer ? read_ask_key(key.participant) : std::nullopt;
  if (asked) json["item"] = asked->first.text;
  return json;
}

}  // namespace cuppa
