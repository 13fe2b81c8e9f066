using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Paths of files, composition.md C4.7: /usr/share/fonts, ~/news/a2.md, C:\News\A2.docx, docs/rules/press.md. A path breaks as a web
/// address does. A row of words with solidi between them (读/写/听, A/B/C) is none.
/// </summary>
internal static class FilePaths
{
    private const int LongestExtension = 5;

    /// <summary>Finds the path that a solidus or the colon of a drive belongs to.</summary>
    /// <param name="units">The text.</param>
    /// <param name="at">The solidus or colon.</param>
    /// <returns>Its first character and one past its last; null when there is none.</returns>
    public static (int Start, int End)? Around(Span<LineBreakUnit> units, int at)
    {
        var isDrive = units[at].CodePoint == ':';
        if (isDrive ? units.CodePointAt(at + 1) != '\\' : units[at].CodePoint != '/') return null;
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfPath(units[start - 1])) start--;
        while (end < units.Length && IsOfPath(units[end])) end++;
        // A stop of the sentence is no part of the path.
        while (end > at + 1 && units[end - 1].CodePoint is '.' or ',' or ':' or ';' or '!' or '?') end--;
        if (isDrive) return at == start + 1 && units.IsLetterAt(start) && end > at + 2 ? (start, end) : null;
        var path = units[start..end];
        return Solidi(path) >= 1 && (IsRooted(path) || HasExtension(path)) ? (start, end) : null;
    }

    /// <summary>Whether a character of an address or path stands before its first name: / or ~/ or ./ or ../.</summary>
    /// <param name="units">The text.</param>
    /// <param name="start">First character of the address or path.</param>
    /// <param name="at">The character.</param>
    public static bool IsRoot(Span<LineBreakUnit> units, int start, int at)
    {
        var i = start;
        while (i < at && units[i].CodePoint is '~' or '.') i++;
        return i == at && units[at].CodePoint == '/';
    }

    private static int Solidi(Span<LineBreakUnit> path)
    {
        var count = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i].CodePoint != '/') continue;
            // Nothing between two solidi is no folder.
            if (path.CodePointAt(i + 1) == '/') return 0;
            count++;
        }

        return count;
    }

    /// <summary>Whether it starts at a root, the home or the place where one stands, and its first folder is in lower case.</summary>
    private static bool IsRooted(Span<LineBreakUnit> path)
    {
        var at = 0;
        while (at < path.Length && path[at].CodePoint is '~' or '.') at++;
        if (path.CodePointAt(at) != '/' || at > 2) return false;
        var folder = ++at;
        while (at < path.Length && path[at].CodePoint is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.') at++;
        return at > folder && path.CodePointAt(at) == '/';
    }

    private static bool HasExtension(Span<LineBreakUnit> path)
    {
        var at = path.Length;
        while (at > 0 && path[at - 1].CodePoint is >= 'a' and <= 'z') at--;
        return path.Length - at is >= 2 and <= LongestExtension && path.CodePointAt(at - 1) == '.' && path.IsWesternAt(at - 2);
    }

    private static bool IsOfPath(in LineBreakUnit unit) =>
        !unit.Is(LineBreakTraits.EastAsian) && unit.Class is not (SP or QU or OP or CL or CP or BK or CR or LF or NL or ZW);
}
