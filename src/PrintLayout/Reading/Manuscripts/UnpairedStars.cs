using PrintLayout.Diagnostics;
using PrintLayout.Reading.Manuscripts.Dialect;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Reports stars that look like mark-up and have no partner. They are set as they stand.</summary>
internal static class UnpairedStars
{
    /// <summary>Reports a run of stars; other characters, single stars between blanks and signs of multiplication are none.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="content">The characters.</param>
    /// <param name="offset">UTF-16 offset of the first in the file.</param>
    public static void Report(ReadSession session, string content, int offset)
    {
        if (content.Length == 0 || content.AsSpan().ContainsAnyExcept('*')) return;
        var end = Math.Min(offset + content.Length, session.Text.Length);
        if (content.Length == 1 && (offset >= session.Text.Length || !EmphasisRunParser.IsMark(session.Text, offset))) return;
        const string Hint = "Write the other half, or `\\*` for a star that is to be set.";
        const string Message = "This mark of emphasis has no other half; it is set as it stands.";
        if (content.Length == 1) session.Info(DiagnosticCodes.UnpairedEmphasis, offset, end, Message, Hint);
        else session.Warning(DiagnosticCodes.UnpairedEmphasis, offset, end, Message, Hint);
    }
}
