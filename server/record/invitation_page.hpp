// What people are sent before a session, for everybody who has its link.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/state.hpp"

namespace cuppa::record {

struct InvitationPage {
  std::string title;
  std::string who_asks;  // the host's name; empty: they gave none
  std::string time_zone;
  int keep_days = 0;
  std::string code;                    // to come in with
  std::vector<std::string> questions;  // empty where they are not shown
  Invitation invitation;
  std::string id;    // for calendars: nothing in it leads to the session
  int revision = 1;  // of what was written
};

// Every text in it is clean (wire/text.hpp). None: nobody wrote one, or the session is closed.
std::optional<InvitationPage> invitation_page_of(const SessionState& state);

// protocol/types/invitation_page.json.
std::string write_json(const InvitationPage& page);

// For a calendar (RFC 5545). Taken again it replaces what was taken before. None: no day is set.
std::optional<std::string> write_icalendar(const InvitationPage& page, const std::string& address,
                                           Instant now);

}  // namespace cuppa::record
