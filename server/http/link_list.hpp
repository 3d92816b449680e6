// Links as whoever may see them tells them apart: what each opens, since when and until when, and
// how many devices came by it. Never a secret, and no key of a person, their words or their notes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/state.hpp"
#include "store/event_store.hpp"
#include "wire/fields.hpp"

namespace cuppa {

// What protocol/ calls them: "cohost", "screen", "reviewer", … ; empty: none that is listed.
std::string link_kind_name(KeyKind kind);

// Whatever hides in a fragment goes to no server. A captioner's tool can send nothing but a query.
std::string address_of(KeyKind kind, const SessionId& session, const std::string& secret);

// Those of them that open something still. `state`: of their session; none: its log is not read for
// this, and whoever is asked to answer something is left out. `whose`: a person's own links to
// further devices, which are in nobody else's list; none: the owner's, which has them all.
std::vector<KeptLink> open_links(std::vector<KeptLink> links, const SessionState* state,
                                 const std::optional<ParticipantId>& whose, Instant now);

// `kept_until`: when the session goes, and with it what has no date of its own.
wire::Json json_of(const KeptLink& link, Instant kept_until);

}  // namespace cuppa
