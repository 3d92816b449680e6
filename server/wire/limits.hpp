// Every limit has a name, and stands here.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace cuppa::limits {

using std::chrono::milliseconds;

// What arrives
inline constexpr std::size_t kFrameBytesMax = 16 * 1024;
inline constexpr std::size_t kHttpBodyBytesMax = 64 * 1024;
inline constexpr std::size_t kPictureBytesMax = 1024 * 1024;
inline constexpr int kPicturesAtATimeMax = 8;  // on their way in, over all connections
inline constexpr std::size_t kHttpHeaderBytesMax = 8 * 1024;
inline constexpr int kJsonDepthMax = 16;
inline constexpr int kCommandsASecond = 5;
inline constexpr int kCommandsBurst = 10;
inline constexpr int kClockQuestionsASecond = 2;
inline constexpr int kClockQuestionsBurst = 10;
inline constexpr int kNoNameAMinute = 3;
inline constexpr int kWrongCodesAMinutePerAddress = 10;
inline constexpr int kWrongCodesAMinuteOverall = 100;
inline constexpr int kUnreadableFramesMax = 5;
inline constexpr std::size_t kPasswordGraphemesMin = 12;
inline constexpr std::size_t kPasswordBytesMax = 1024;
inline constexpr std::size_t kPasswordsWaitingMax = 8;  // to be checked, one after the other

inline constexpr int kCaptionsASecond = 10;
inline constexpr int kCaptionsBurst = 60;
inline constexpr std::size_t kCaptionsRemembered = 5000;
inline constexpr std::size_t kCaptionGraphemesMax = 1000;
inline constexpr std::size_t kCaptionBytesMax = 4000;
inline constexpr std::size_t kCaptionTracksMax = 200;  // tables, sources and languages
inline constexpr std::size_t kCaptionsKeptMax = 20'000;
inline constexpr std::size_t kLanguageBytesMax = 35;
inline constexpr std::int64_t kWholeNumberMax = 9'007'199'254'740'991;  // that JSON keeps exact

// Of one address. A whole venue shares one, so 400 people who come in at once, each with two
// connections, are no attack; `cuppa serve --per-address-times` multiplies what stands here.
inline constexpr std::size_t kConnectionsPerAddressShare = 4;  // a quarter of all there is room for
inline constexpr std::size_t kConnectionsPerAddressMin = 1000;  // or so many, where that is more
inline constexpr std::size_t kConnectionsForOthersShare = 8;  // an eighth is always left for others
inline constexpr std::size_t kUnfinishedPerAddressMax = 1000;  // before their first whole request
inline constexpr std::size_t kNewcomersToldMax = 64;           // why they are refused, at a time
inline constexpr int kRetryAfterSeconds = 5;
inline constexpr std::size_t kAddressesRemembered = 10'000;
inline constexpr int kSessionsMadeASecond = 2;
inline constexpr int kSessionsMadeBurst = 50;
inline constexpr int kKeysMadeASecond = 20;  // joining, and links
inline constexpr int kKeysMadeBurst = 1000;
inline constexpr int kPicturesMadeASecond = 2;
inline constexpr int kPicturesMadeBurst = 60;
inline constexpr int kNeedsToldASecond = 10;  // and concerns
inline constexpr int kNeedsToldBurst = 400;
inline constexpr int kInvitedNeedsToldASecond = 5;
inline constexpr int kInvitedNeedsToldBurst = 200;
inline constexpr int kChangesASecond = 50;  // whatever else is not just read
inline constexpr int kChangesBurst = 500;

// The frame of a note without a name, and its answer, always have this size.
inline constexpr std::size_t kNoNameFrameBytes = 2048;
inline constexpr std::size_t kNoNameTextBytesMax = 1500;
inline constexpr int kNoNameFramesAWindow = 8;  // of one device; ours send one
// A lone note goes out after so many windows, or as many more as chance says up to the other.
inline constexpr int kNoNameWindowsMin = 3;
inline constexpr int kNoNameWindowsMax = 6;
inline constexpr std::size_t kNoNameWaitingMax = 1000;

// Who and how much
inline constexpr std::size_t kNameGraphemesMax = 60;
inline constexpr std::size_t kParticipantsMax = 400;
inline constexpr std::size_t kTabsAPersonMax = 4;
inline constexpr std::size_t kTablesMax = 60;
inline constexpr std::size_t kStepsMax = 40;
inline constexpr std::size_t kSeatsInCareMax = 8;
inline constexpr std::size_t kParkItemsMax = 500;
inline constexpr std::size_t kNotesMax = 3000;
inline constexpr std::size_t kChatItemsMax = 3000;
inline constexpr std::size_t kAgreementsMax = 100;
inline constexpr std::size_t kPicturesMax = 20;       // of a session
inline constexpr std::size_t kConcernsMax = 500;      // of a session
inline constexpr std::size_t kInvitedNeedsMax = 400;  // of a session: as many as may come

// What leaves
inline constexpr std::size_t kOutboxBytesMax = 256 * 1024;
inline constexpr std::size_t kOutboxFramesMax = 2500;
inline constexpr milliseconds kWriteDeadline{7'000};  // with the goodbye after it: ten seconds
inline constexpr std::size_t kRecentEvents = 1000;    // kept ready in memory for each room
inline constexpr std::size_t kDeltaEventsMax = 500;
inline constexpr std::size_t kDeltaBytesMax = 128 * 1024;
inline constexpr std::size_t kFanOutSlice = 32;           // sends before timers get a look in
inline constexpr std::size_t kCloseReasonBytesMax = 123;  // RFC 6455 §5.5

// Waiting: whoever does not do what is next, or takes nothing, is gone within ten seconds, the
// three for its goodbye included.
inline constexpr milliseconds kHandshakeDeadline{6'500};
inline constexpr milliseconds kHttpBodyDeadline{6'500};  // for a few kilobytes
inline constexpr milliseconds kPictureDeadline{30'000};
inline constexpr milliseconds kHttpAnswerDeadline{60'000};
inline constexpr milliseconds kBackupAnswerWithin{20'000};  // then its asker asks again
inline constexpr milliseconds kHttpKeepAlive{30'000};
inline constexpr milliseconds kCloseDeadline{
    3'000};  // for the close frame and the other side's answer
inline constexpr milliseconds kStopDeadline{5'000};
inline constexpr milliseconds kAcceptAgainAfter{200};  // when descriptors have run out
inline constexpr milliseconds kHelloDeadline{6'000};
inline constexpr milliseconds kIdleTimeout{20'000};
inline constexpr milliseconds kHeartbeatAfterSilence{15'000};
inline constexpr milliseconds kAwayAfter{10'000};
inline constexpr milliseconds kPresenceMerge{500};
inline constexpr milliseconds kEveryoneHereAfterRestart{20'000};
inline constexpr milliseconds kOutageForgiven{30'000};  // a shorter one moves no clock
inline constexpr milliseconds kReopenWithin{15 * 60'000};
inline constexpr milliseconds kRunningDataKeptAfterClose{24 * 3'600'000};
inline constexpr milliseconds kBelievedAfter{24 * 3'600'000};  // a date that passed while away
inline constexpr milliseconds kErasuresKept{std::int64_t{60} * 24 * 3'600'000};
inline constexpr milliseconds kBackupAgain{3'600'000};  // after one that failed
inline constexpr milliseconds kErasuresWrittenEvery{10 * 60'000};
inline constexpr milliseconds kForgottenAfter{12 * 3'600'000};
inline constexpr milliseconds kForgottenDue{14 * 24 * 3'600'000};
inline constexpr milliseconds kRoomUnloadsAfter{10 * 60'000};
inline constexpr milliseconds kLookAfterRooms{60'000};
inline constexpr milliseconds kNoRoomRemembered{60'000};  // of a full disk, once nobody writes
inline constexpr milliseconds kHostLinkGood{7 * 24 * 3'600'000};
inline constexpr milliseconds kPasswordHostKeyGood{24 * 3'600'000};
inline constexpr milliseconds kSamePersonLinkGood{15 * 60'000};
inline constexpr milliseconds kAnswererLinkGood{std::int64_t{30} * 24 * 3'600'000};

}  // namespace cuppa::limits
