using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Web and mail addresses and paths of files, composition.md C4.7. A line may end behind a solidus, and before the sign that joins two
/// parts, which so starts the next line and shows that the address goes on; a mail address breaks before its @ too. The joints of a host
/// are poor places, and the inside of a part is a bad one: both are there so that no hole opens in the line.
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
            var local = at;
            while (local > 0 && IsOfLocal(units[local - 1])) local--;
            SetJoints(units, local, hostEnd, local, hostEnd);
            units[at].Class = ID;
            units[at + 1].Grade = LineBreakGrade.Bad;
            end = hostEnd;
            return true;
        }

        var (start, path) = PathOf(units, at);
        if (path < 0)
        {
            if (FilePaths.Around(units, at) is not { } file) return false;
            end = file.End;
            SetJoints(units, file.Start, end, file.Start, file.Start);
            return true;
        }

        while (end < units.Length && IsPart(units[end])) end++;
        SetJoints(units, start, end, start, path + 1);
        return true;
    }

    /// <summary>Lets lines end at the joints of an address and inside its long parts.</summary>
    private static void SetJoints(Span<LineBreakUnit> units, int start, int end, int host, int hostEnd)
    {
        var part = start;
        for (var i = start; i < end; i++)
        {
            var codePoint = units[i].CodePoint;
            if ((codePoint == '/' && units.CodePointAt(i + 1) != '/') || codePoint == '\\')
            {
                units[i].Class = BA;
                if (FilePaths.IsRoot(units, start, i)) KeepRoot(units, start, i);
            }
            else if (IsJoint(codePoint) && i > start && i + 1 < end && (units.IsWesternAt(i - 1) || units[i - 1].Class == BA)
                && units.IsWesternAt(i + 1))
            {
                units[i].Class = BB;
                units[i].Traits &= ~(LineBreakTraits.KeepWithPrevious | LineBreakTraits.KeepWithNext);
                if (i >= host && i < hostEnd) units[i].Grade = LineBreakGrade.Poor;
            }
            else if (units.IsWesternAt(i) && codePoint <= char.MaxValue && char.IsLetterOrDigit((char)codePoint))
            {
                continue;
            }

            SetPart(units, part, i);
            part = i + 1;
        }

        SetPart(units, part, end);
    }

    /// <summary>What opens a path goes with what follows; a line may start with it.</summary>
    private static void KeepRoot(Span<LineBreakUnit> units, int start, int solidus)
    {
        units[start].Class = start == solidus ? BB : AL;
        units.KeepWithNext(solidus);
    }

    /// <summary>A part of three characters or more may be divided. No hyphen is set, for it would be read as one of the address.</summary>
    private static void SetPart(Span<LineBreakUnit> units, int start, int end)
    {
        // Two characters at least stay together, but the last of three (www) may go. A line may end before class ID, and behind it
        // where that is not forbidden.
        const int AtStart = 2;
        var atEnd = end - start == AtStart + 1 ? 1 : 2;
        var lastStart = end - atEnd;
        if (lastStart < start + AtStart) return;
        if (lastStart + 1 < end) units.KeepWithPrevious(lastStart + 1);
        for (var i = start + AtStart; i <= lastStart; i++)
        {
            units[i].Class = ID;
            units[i].Grade = LineBreakGrade.Bad;
        }
    }

    /// <summary>Where the address starts, or what shows it, and where its host ends; −1 when no web address shows itself here.</summary>
    private static (int Start, int Path) PathOf(Span<LineBreakUnit> units, int at)
    {
        switch (units[at].CodePoint)
        {
            case ':' when units.CodePointAt(at + 1) == '/' && units.CodePointAt(at + 2) == '/':
                var scheme = at;
                while (scheme > 0 && IsAsciiLetter(units[scheme - 1].CodePoint)) scheme--;
                return (scheme, FirstSolidus(units, at + 3));
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

    private static bool IsJoint(int codePoint) => codePoint is '.' or '-' or '?' or '&' or '=' or '#' or '_' or '~' or '%';

    private static bool IsOfLocal(in LineBreakUnit unit) => IsOfHost(unit) || unit.CodePoint is '_' or '+';

    private static bool IsW(Span<LineBreakUnit> units, int index) => units.CodePointAt(index) is 'w' or 'W';

    private static bool IsPart(in LineBreakUnit unit) =>
        !unit.Is(LineBreakTraits.EastAsian) && unit.Class is not (SP or QU or OP or CL or BK or CR or LF or NL or ZW);
}
