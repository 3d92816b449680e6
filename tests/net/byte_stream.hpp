// What a test's client writes to and reads from: a socket, or one with something around it.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace cuppa {

class ByteStream {
 public:
  enum class Ended { no, in_order, by_reset, nothing_came };

  virtual ~ByteStream() = default;
  // False: the other side takes nothing any more.
  virtual bool send(std::string_view bytes) = 0;
  // Appends what has come; waits for it.
  virtual Ended receive(std::string& bytes) = 0;
};

// How to come to a server on this machine.
struct Approach {
  int receive_buffer = 0;             // a small one makes it a slow reader soon; 0: the kernel's
  std::string from = "127.0.0.1";     // any 127.x.y.z stands for another device
  std::chrono::seconds patience{20};  // for each read
};

// Nothing: nobody listens there.
std::unique_ptr<ByteStream> connect_tcp(std::uint16_t port, const Approach& approach = {});
std::unique_ptr<ByteStream> connect_unix(const std::string& path);

}  // namespace cuppa
