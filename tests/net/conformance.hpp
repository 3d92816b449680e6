// One case of RFC 6455 as bytes: what a device sends after the handshake, and what must come back
// until the connection ends. Each case is sent whole, and again in pieces of a byte.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cuppa {

struct ConformanceCase {
  const char* section;  // of the RFC, and what is tried: "5.2 a reserved bit"
  std::string sent;
  // "text hello", "binary …", "ping …", "pong …", "close 1002", "close" (no code). Where the last
  // is no close, the device ends the case with 1000 itself and must get 1000 back.
  std::vector<std::string> answered;
};

// All of them against one echo server; a failure names its section.
void expect_conformance(const std::vector<ConformanceCase>& cases);

// ---- Frames as devices send them: masked with a key that changes every byte.

inline constexpr unsigned char kFinal = 0x80;
inline constexpr unsigned char kReserved1 = 0x40;
inline constexpr unsigned char kReserved2 = 0x20;
inline constexpr unsigned char kReserved3 = 0x10;

std::string masked_frame(unsigned first_byte, std::string_view payload);
// With this second byte and these bytes of length, whether they fit or not.
std::string masked_frame_of_length(unsigned first_byte, unsigned second_byte,
                                   std::string_view length, std::string_view payload);
std::string unmasked_frame(unsigned first_byte, std::string_view payload);

std::string text_message(std::string_view text);
std::string binary_message(std::string_view bytes);
std::string ping(std::string_view payload);
std::string pong(std::string_view payload);
std::string text_start(std::string_view part);    // the first of several fragments
std::string continuation(std::string_view part);  // one that is not the last
std::string last_part(std::string_view part);
std::string close_with(std::uint16_t code, std::string_view reason = {});
std::string close_with_bytes(std::string_view payload);

}  // namespace cuppa
