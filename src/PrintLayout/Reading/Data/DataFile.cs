using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Data;

/// <summary>
/// Opens files of data as spreadsheets save them: UTF-8, UTF-16 with its mark, else GB 18030, which a note says, since no file tells.
/// </summary>
internal static class DataFile
{
    /// <summary>Opens a file. Reports PL1001 or PL1009 when it cannot be read, PL1032 about its encoding, PL1010 for characters.</summary>
    /// <param name="path">The path with the place that names it.</param>
    /// <param name="from">The reading of the file that names it.</param>
    public static ReadSession? Open(Located<string> path, ReadSession from)
    {
        var file = ContentPath.Normalise(path.Value);
        if (TextFiles.ReadBytes(path.Value, file, path.Span, from.Sink, from.Limits, from.Files) is not { } bytes) return null;
        if (Decode(bytes) is var (text, encoding) && text is not null)
        {
            if (encoding is not null)
            {
                from.Sink.Report(Diagnostic.Info(
                    DiagnosticCodes.DataNotUtf8, SourceSpan.OfFile(file), $"The file is not UTF-8; it is read as {encoding}.",
                    "Save it as UTF-8 to be sure of its characters."));
            }

            return TextFiles.Session(file, text, from.Root, from.Sink, from.Limits, from.Files);
        }

        from.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.DataNotUtf8, SourceSpan.OfFile(file), "The file is neither UTF-8 nor UTF-16 nor GB 18030, or it is damaged.",
            "Save it as CSV in UTF-8."));
        return null;
    }

    private static (string? Text, string? Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Strictly(new UnicodeEncoding(false, false, true), bytes[2..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Strictly(new UnicodeEncoding(true, false, true), bytes[2..]), null);
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark) bytes = bytes[3..];
        if (Strictly(new UTF8Encoding(false, true), bytes) is { } text) return (text, null);
        if (hasMark || DamagedUtf8.Is(bytes)) return (null, null);
        var chinese = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return (Strictly(chinese, bytes), "GB 18030");
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
