// What protocol/refusals.json says about each refusal and each close code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "session/refusal.hpp"

namespace cuppa::wire {

std::string_view code_of(Refusal refusal);
// Plain, and safe to show. Devices have their own sentence by code; this one is for when they
// don't.
std::string_view sentence_for(Refusal refusal);
// Whether the same command, sent again as it is, may succeed.
bool may_try_again(Refusal refusal);

// Why a connection is closed, and what a device does then.
struct CloseCode {
  std::uint16_t number = 0;
  std::string code, sentence;
  std::string then;  // stop, reload, resume, resume_after_30_s, snapshot
};
const CloseCode& close_code(std::uint16_t number);

// The close codes the server uses.
namespace closing {
inline constexpr std::uint16_t kBadFrames = 4000, kNoHello = 4001, kKeyEnded = 4003,
                               kNoSuchSession = 4004, kPageTooOld = 4005, kOpenedElsewhere = 4007,
                               kSessionOver = 4010, kRemoved = 4011, kTooManyTabs = 4012,
                               kSessionErased = 4013, kRestarting = 4101, kServerTooOld = 4106,
                               kTooSlow = 4108, kTooManyMessages = 4109, kStartAfresh = 4200;
}  // namespace closing

}  // namespace cuppa::wire
