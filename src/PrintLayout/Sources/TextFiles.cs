using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PrintLayout.Diagnostics;

namespace PrintLayout.Sources;

/// <summary>Opens text files: strict UTF-8, with or without a byte order mark, up to the limit of bytes.</summary>
internal static class TextFiles
{
    /// <summary>Reads a file. Reports PL1001, PL1002 or PL1009 when it cannot be read, and PL1010 for bad characters.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="namedAt">Where the file is named; none when the user named it on the command line.</param>
    /// <param name="files">Notes the file; null when no caller needs to know.</param>
    /// <returns>The reading, its bad characters already reported; null when there is none.</returns>
    public static ReadSession? Open(
        string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt, FileLog? files = null)
    {
        var file = ContentPath.Normalise(path);
        var span = namedAt.IsNone ? SourceSpan.OfFile(file) : namedAt;
        var bytes = ReadBytes(path, file, span, sink, limits, files);
        return bytes is null ? null : FromBytes(bytes, file, root, sink, limits, files);
    }

    /// <summary>Starts the reading of a file whose bytes are in memory; null after PL1002.</summary>
    public static ReadSession? FromBytes(
        ReadOnlySpan<byte> content, string file, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        var text = Decode(content, file, sink);
        return text is null ? null : Session(file, text, root, sink, limits, files);
    }

    /// <summary>Starts the reading of a text that is in memory already.</summary>
    public static ReadSession Session(
        string file, string text, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        var session = new ReadSession(new SourceText(file, text), root, sink, limits, files);
        BadCharacters.ReportAll(session);
        return session;
    }

    /// <summary>Reads the bytes of a file up to the limit. Reports PL1001 or PL1009 when it cannot.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="span">Where it is named.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the file; null when no caller needs to know.</param>
    public static byte[]? ReadBytes(
        string path, string file, SourceSpan span, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        files?.Add(file);
        if (InputFile.TryRead(path, limits.TextFileBytes, out var fault) is { } bytes) return bytes;
        var (message, hint) = fault.Words();
        sink.Report(fault == InputFault.TooLarge
            ? Diagnostic.Error(
                DiagnosticCodes.OverLimit,
                span,
                FormattableString.Invariant($"`{file}` is larger than {limits.TextFileBytes} bytes."),
                "Check that this is the file you mean; text files of an edition are far smaller.")
            : Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, span, $"`{file}` {message}.", $"{char.ToUpperInvariant(hint[0])}{hint[1..]}."));
        return null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string file, IDiagnosticSink sink)
    {
        // The buffer is large for Chinese text, which has a third as many characters as bytes, so the text is copied out of it.
        var text = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: true);
        var decoded = new string(text, 0, written);
        ArrayPool<char>.Shared.Return(text);
        if (status == OperationStatus.Done) return decoded;
        var utf16 = bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.NotUtf8,
            new SourceText(file, decoded).Span(written, written),
            FormattableString.Invariant($"The file is not valid UTF-8: byte 0x{bytes[read]:X2} at this place."),
            utf16 ? "The file is UTF-16: save it as UTF-8." : "Save the file as UTF-8; older Chinese manuscripts are often GB 18030."));
        return null;
    }
}
