using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;
using YamlDotNet.Core;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads <c>qr: https://…</c>, a line by itself in a box: the text of a QR code.</summary>
internal static partial class BoxCodeReader
{
    /// <summary>Where the text of such a line stands.</summary>
    /// <param name="source">A paragraph as it is typed.</param>
    /// <returns>Offset and length, and whether more lines follow; null when the paragraph is text.</returns>
    public static (int Start, int Length, bool IsAlone)? TextIn(string source)
    {
        if (!source.StartsWith("qr", StringComparison.OrdinalIgnoreCase)) return null;
        var match = Line().Match(source);
        if (!match.Success) return null;
        var text = match.Groups["text"];
        return (text.Index, text.Length, match.Length >= source.TrimEnd().Length);
    }

    /// <summary>Reads the text of the code.</summary>
    /// <param name="session">The reading of the manuscript.</param>
    /// <param name="start">UTF-16 offset of the text.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The text; null after a finding.</returns>
    public static Located<string>? Read(ReadSession session, int start, int length) => QrTexts.Read(
        new ValueReader(session), new YamlScalar(start, start + length, session.Text.Substring(start, length), ScalarStyle.Plain));

    [GeneratedRegex(@"^qr[:：][ \t]*(?<text>[^\r\n]*[^\s])[ \t]*", RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
