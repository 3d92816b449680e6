#include "net/owner_client.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>
#include <utility>
#include <variant>

#include "net/asio.hpp"
#include "net/file_descriptor.hpp"
#include "net/http_message.hpp"
#include "net/listening_socket.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

// A socket that is connected, or the reason why not (an errno).
std::variant<FileDescriptor, int> connect_in(const std::filesystem::path& data_directory) {
  const FileDescriptor directory(::open(data_directory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!directory.is_open()) return errno;
  FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (!socket.is_open()) return errno;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  // Through /proc, since the path of a socket ends at 108 bytes and a directory's may be longer.
  const std::string path =
      "/proc/self/fd/" + std::to_string(directory.number()) + "/" + std::string(kOwnerSocketName);
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  if (::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) !=
      0) {
    return errno;
  }
  return socket;
}

// One request and its answer, on a loop of their own that ends with them.
class OwnerCall {
 public:
  OwnerCall(FileDescriptor socket, const HttpQuestion& question)
      : stream_(context_.get_executor()), message_(to_message(question, "localhost")) {
    stream_.socket().assign(net::local::stream_protocol{}, socket.release());
    parser_.body_limit(boost::none);  // a record is as long as the session was
  }

  HttpReply run() {
    stream_.expires_after(limits::kHttpAnswerDeadline);
    http::async_write(stream_, message_, [this](ErrorCode error, std::size_t) {
      if (error) return fail(error);
      http::async_read(stream_, buffer_, parser_, [this](ErrorCode read_error, std::size_t) {
        if (read_error) return fail(read_error);
        auto answer = parser_.release();
        reply_ = {static_cast<int>(answer.result_int()), std::move(answer.body())};
      });
    });
    context_.run();
    return std::move(reply_);
  }

 private:
  void fail(ErrorCode error) { reply_ = {0, {}, error.message()}; }

  net::io_context context_{1};
  beast::basic_stream<net::local::stream_protocol, Executor> stream_;
  http::request<http::string_body> message_;
  http::response_parser<http::string_body> parser_;
  beast::flat_buffer buffer_;
  HttpReply reply_;
};

}  // namespace

std::optional<HttpReply> ask_owner_socket(const std::filesystem::path& data_directory,
                                          const HttpQuestion& question) {
  auto connected = connect_in(data_directory);
  if (const int* error = std::get_if<int>(&connected)) {
    if (*error == ENOENT || *error == ENOTDIR || *error == ECONNREFUSED) return {};
    return HttpReply{0, {}, std::generic_category().message(*error)};
  }
  return OwnerCall{std::get<FileDescriptor>(std::move(connected)), question}.run();
}

}  // namespace cuppa
