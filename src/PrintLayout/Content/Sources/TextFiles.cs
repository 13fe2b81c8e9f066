using System.Security;
using System.Text;
using System.Text.Unicode;
using PrintLayout.Diagnostics;

namespace PrintLayout.Content.Sources;

/// <summary>Opens text files: strict UTF-8, with or without a byte order mark, up to the limit of bytes.</summary>
internal static class TextFiles
{
    /// <summary>Reads a file, or says why it cannot be read.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="namedAt">Where the file is named; none when the user named it on the command line.</param>
    /// <returns>The reading, its bad characters already reported; null when there is none.</returns>
    public static ReadSession? Open(string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt)
    {
        var file = ContentPath.Normalise(path);
        var span = namedAt.IsNone ? SourceSpan.OfFile(file) : namedAt;
        var bytes = ReadBytes(path, file, span, sink, limits);
        if (bytes is null) return null;
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        var text = Decode(content, file, sink);
        return text is null ? null : Session(file, text, root, sink, limits);
    }

    /// <summary>Starts the reading of a text that is in memory already.</summary>
    public static ReadSession Session(string file, string text, string root, IDiagnosticSink sink, LayoutLimits limits)
    {
        var session = new ReadSession(new SourceText(file, text), root, sink, limits);
        BadCharacters.ReportAll(session);
        return session;
    }

    /// <summary>Reads the bytes of a file up to the limit, or says why it cannot be read.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="span">Where it is named.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <param name="limits">The limits.</param>
    public static byte[]? ReadBytes(string path, string file, SourceSpan span, IDiagnosticSink sink, LayoutLimits limits)
    {
        sink.Consulted(file);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var copy = new MemoryStream();
            var buffer = new byte[64 * 1024];
            // Devices and growing files report no true length, so count what really comes.
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                copy.Write(buffer, 0, read);
                if (copy.Length <= limits.TextFileBytes) continue;
                sink.Report(Diagnostic.Error(
                    DiagnosticCodes.OverLimit,
                    span,
                    FormattableString.Invariant($"`{file}` is larger than {limits.TextFileBytes} bytes."),
                    "Check that this is the file you mean; text files of an edition are far smaller."));
                return null;
            }

            return copy.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            var missing = e is FileNotFoundException or DirectoryNotFoundException;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable,
                span,
                missing ? $"`{file}` does not exist." : $"`{file}` cannot be read.",
                missing ? "Check the spelling of the path; upper and lower case differ." : "Check that it is a file and that you may read it."));
            return null;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string file, IDiagnosticSink sink)
    {
        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: true);
        var decoded = new string(text, 0, written);
        if (status == System.Buffers.OperationStatus.Done) return decoded;
        var utf16 = bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.NotUtf8,
            new SourceText(file, decoded).Span(written, written),
            FormattableString.Invariant($"The file is not valid UTF-8: byte 0x{bytes[read]:X2} at this place."),
            utf16 ? "The file is UTF-16: save it as UTF-8." : "Save the file as UTF-8; older Chinese manuscripts are often GB 18030."));
        return null;
    }
}
