using PrintLayout.Unicode.LineBreaking;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Marks that stand in rows: dashes and ellipses, two characters a mark, and plus signs. CLREQ "Prohibition Rules for Unbreakable
/// Marks" and "… for Line Start and Line End", composition.md C3.3, C3.8, C4.1 and C15.6 to C15.8.
/// </summary>
internal static class ChineseRuns
{
    private const int EmDash = 0x2014;
    private const int TwoEmDash = 0x2E3A;
    private const int ThreeEmDash = 0x2E3B;

    /// <summary>Finds the rows and sets what may break inside and before them.</summary>
    public static void Apply(Span<LineBreakUnit> units, LineBreakLevel level)
    {
        for (var start = 0; start < units.Length;)
        {
            var end = start + 1;
            switch (units[start].CodePoint)
            {
                case '…' or '⋯':
                    end = EndOfRow(units, start);
                    SetEllipses(units[start..end], level);
                    break;
                case EmDash:
                    end = EndOfRow(units, start);
                    SetDashes(units[start..end], perMark: 2, level);
                    break;
                case TwoEmDash or ThreeEmDash:
                    end = EndOfRow(units, start);
                    SetDashes(units[start..end], perMark: 1, level);
                    break;
                case '+' or '＋':
                    end = EndOfRow(units, start);
                    SetPlus(units, start, end, level);
                    break;
            }

            start = end;
        }
    }

    private static int EndOfRow(Span<LineBreakUnit> units, int start)
    {
        var end = start + 1;
        while (end < units.Length && units[end].CodePoint == units[start].CodePoint)
            end++;
        return end;
    }

    /// <summary>
    /// A pair of dots may start a line unless the level is strict: its first half becomes ID, the second stays IN, which nothing
    /// breaks off (LB22). So a row breaks between pairs only; an odd one at the end stays with the last pair. … alone stays IN.
    /// </summary>
    private static void SetEllipses(Span<LineBreakUnit> row, LineBreakLevel level)
    {
        if (level == LineBreakLevel.Strict)
            return;
        for (var i = 0; i + 1 < row.Length; i += 2)
            row[i].Class = ID;
    }

    /// <summary>
    /// Class B2 keeps a row of dashes whole (LB17). A row of several marks becomes ID, glued inside each mark, so that it breaks
    /// between them. When strict, no dash starts a line.
    /// </summary>
    private static void SetDashes(Span<LineBreakUnit> row, int perMark, LineBreakLevel level)
    {
        if (level == LineBreakLevel.Strict)
        {
            row.KeepWithPrevious(0);
            return;
        }

        // A dash starts a line only for want of another place (C3.3).
        if (row.Length >= perMark)
            row[0].Grade = LineBreakGrade.Worst;
        if (row.Length < 2 * perMark)
            return;
        for (var i = 0; i < row.Length; i++)
        {
            row[i].Class = ID;
            if (i % perMark != 0 || i + perMark > row.Length)
                row.KeepWithPrevious(i);
        }
    }

    /// <summary>
    /// A plus sign behind Han, a word, a number or a closing mark and before Han, a mark or the end is a suffix, as in 技术+资本 and
    /// 互联网+: it clings to the left, and PO lets a line end behind it, where PR would not (C3.8). Before a letter it still starts
    /// no line. Before a digit behind Han it is a sign and stays as UAX #14 has it. Behind one that joins two long parts (8GB+256GB) a
    /// line may end where others would gape (C4.11).
    /// </summary>
    private static void SetPlus(Span<LineBreakUnit> units, int start, int end, LineBreakLevel level)
    {
        if (end == start + 1 && level != LineBreakLevel.Loose && units.JoinsLongParts(start))
        {
            units.KeepWithPrevious(start);
            units[start].Class = BA;
            units[end].Grade = LineBreakGrade.Poor;
            return;
        }

        var follows = units.IsWideLetterAt(start - 1) || units.IsWesternAt(start - 1) || units.ClassAt(start - 1) is CL or CP;
        if (!follows || level == LineBreakLevel.Loose || units.IsDigitAt(end) || units.ClassAt(end) is PR or HY)
            return;
        var suffix = !units.IsLetterAt(end);
        for (var i = start; i < end; i++)
        {
            units.KeepWithPrevious(i);
            if (suffix)
                units[i].Class = PO;
        }
    }
}
