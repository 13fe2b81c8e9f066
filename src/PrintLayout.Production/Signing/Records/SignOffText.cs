using System.Text;
using System.Text.Json;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Signing.Records;

/// <summary>Reads the records of a page, a line each.</summary>
internal static class SignOffText
{
    // A file that is none of ours is not told line by line.
    private const int MostFindings = 20;
    private static readonly UTF8Encoding Utf8 = new(false, true);

    /// <summary>Reads records.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="sink">Receives PL8201 for each line that is no record, up to a limit.</param>
    /// <returns>The records; null when one of them cannot be read.</returns>
    public static PageSignOff? Read(byte[] bytes, string file, IDiagnosticSink sink)
    {
        var broken = 0;
        var entries = new List<SignOffEntry>();
        var start = 0;
        for (var number = 1; start < bytes.Length && broken < MostFindings; number++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            if (end < 0) end = bytes.Length;
            var line = bytes.AsMemory(start, end - start);
            start = end + 1;
            if (line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            if (Read(line, new SourceSpan(file, number, 1), sink) is { } entry) entries.Add(entry);
            else broken++;
        }

        return broken > 0 ? null : new PageSignOff([.. entries.Distinct()]);
    }

    /// <summary>The finding PL8201.</summary>
    /// <param name="place">Where.</param>
    /// <param name="why">Why the records cannot be read.</param>
    /// <param name="hint">What to do; null for what mostly helps.</param>
    public static Diagnostic Unreadable(SourceSpan place, string why, string? hint = null) => Diagnostic.Error(
        DiagnosticCodes.SignOffUnreadable, place, $"the records of a page cannot be read: {why}",
        hint ?? "take the file back from version control; nothing is written to it as it is");

    private static SignOffEntry? Read(ReadOnlyMemory<byte> line, SourceSpan place, IDiagnosticSink sink)
    {
        try
        {
            Utf8.GetCharCount(line.Span);
            return SignOffLine.Read(line);
        }
        catch (Exception e) when (e is JsonException or FormatException or DecoderFallbackException)
        {
            var isMarker = line.Span.StartsWith("<<<<<<<"u8) || line.Span.StartsWith("======="u8) || line.Span.StartsWith(">>>>>>>"u8);
            sink.Report(isMarker
                ? Unreadable(place, "a merge left its marks", "keep the lines of both sides, and delete the marks")
                : Unreadable(place, e is FormatException ? e.Message : e is JsonException ? "it is not JSON" : "it is not UTF-8"));
            return null;
        }
    }
}
