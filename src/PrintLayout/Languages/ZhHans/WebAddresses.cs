using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Web and mail addresses, composition.md C4.7. A line may end behind a solidus or hyphen of a web address, and in its path before
/// the sign that joins two parts, which so starts the next line and shows that the address goes on; a mail address breaks before its
/// @. A host is not broken.
/// </summary>
internal static class WebAddresses
{
    /// <summary>
    /// A web address shows itself by ://, by www., or by a solidus behind what can be a host (<c>example.com/path</c>); a mail address by
    /// its @ before such a host. It lasts to the next space, quotation mark, bracket or wide character.
    /// </summary>
    /// <param name="units">The text.</param>
    /// <param name="at">Where the first special character of a word stands.</param>
    /// <param name="end">One past the address; just past the character when it belongs to none.</param>
    public static bool TryApply(Span<LineBreakUnit> units, int at, out int end)
    {
        end = at + 1;
        if (units[at].CodePoint == '@')
        {
            if (!units.IsWesternAt(at - 1) || EndOfHost(units, at + 1) is not (> 0 and var hostEnd)) return false;
            units[at].Class = BB;
            end = hostEnd;
            return true;
        }

        var (start, path) = PathOf(units, at);
        if (path < 0) return false;
        for (var i = start; i < path; i++)
        {
            if (units[i].CodePoint == '-') units.KeepWithNext(i);
        }

        while (end < units.Length && IsPart(units[end])) end++;
        for (var i = at; i < end; i++)
        {
            if (units[i].CodePoint == '/' && units.CodePointAt(i + 1) != '/') units[i].Class = BA;
            else if (i > path && IsJoint(units[i].CodePoint) && units.IsWesternAt(i + 1) && i + 1 < end) units[i].Class = BB;
        }

        return true;
    }

    /// <summary>Where the address starts, or what shows it, and where its host ends; −1 when no web address shows itself here.</summary>
    private static (int Start, int Path) PathOf(Span<LineBreakUnit> units, int at)
    {
        switch (units[at].CodePoint)
        {
            case ':' when units.CodePointAt(at + 1) == '/' && units.CodePointAt(at + 2) == '/':
                return (at, FirstSolidus(units, at + 3));
            case 'w' or 'W' when IsW(units, at + 1) && IsW(units, at + 2) && units.CodePointAt(at + 3) == '.' && !units.IsWesternAt(at - 1):
                return (at, FirstSolidus(units, at + 4));
            case '/':
                var start = at;
                while (start > 0 && IsOfHost(units[start - 1])) start--;
                return (start, EndOfHost(units, start) == at ? at : -1);
            default:
                return (at, -1);
        }
    }

    private static int FirstSolidus(Span<LineBreakUnit> units, int from)
    {
        while (from < units.Length && IsPart(units[from]) && units[from].CodePoint is not ('/' or '?' or '#')) from++;
        return from - 1;
    }

    /// <summary>
    /// One past a host: labels of letters, digits and hyphens parted by points, at least two, the last of two letters or more
    /// (a file such as <c>a.js</c> passes, a number such as 1.2 does not); −1 when there is none.
    /// </summary>
    private static int EndOfHost(Span<LineBreakUnit> units, int start)
    {
        var (labels, length, letters) = (0, 0, 0);
        var at = start;
        for (; at < units.Length && IsOfHost(units[at]); at++)
        {
            if (units[at].CodePoint != '.')
            {
                length++;
                if (IsAsciiLetter(units[at].CodePoint)) letters++;
                continue;
            }

            // A point at the end of the sentence is no part of the host.
            if (at + 1 == units.Length || !IsOfHost(units[at + 1]) || units[at + 1].CodePoint == '.') break;
            if (length == 0) return -1;
            labels++;
            (length, letters) = (0, 0);
        }

        return labels > 0 && length >= 2 && letters == length ? at : -1;
    }

    private static bool IsOfHost(in LineBreakUnit unit) =>
        IsAsciiLetter(unit.CodePoint) || unit.CodePoint is (>= '0' and <= '9') or '-' or '.';

    private static bool IsAsciiLetter(int codePoint) => codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsJoint(int codePoint) => codePoint is '.' or '?' or '&' or '#' or '_' or '~';

    private static bool IsW(Span<LineBreakUnit> units, int index) => units.CodePointAt(index) is 'w' or 'W';

    private static bool IsPart(in LineBreakUnit unit) =>
        !unit.Is(LineBreakTraits.EastAsian) && unit.Class is not (SP or QU or OP or CL or BK or CR or LF or NL or ZW);
}
