using PrintLayout.Unicode.LineBreaking;
using PrintLayout.Unicode.Properties;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>Questions about neighbours that the steps of the Chinese tailoring share. Indexes outside the text answer no.</summary>
internal static class LineBreakUnitQueries
{
    extension(Span<LineBreakUnit> units)
    {
        /// <summary>East_Asian_Width F, W or H: Han, kana, and fullwidth marks.</summary>
        public bool IsEastAsianAt(int index) =>
            (uint)index < (uint)units.Length && units[index].Is(LineBreakTraits.EastAsian);

        /// <summary>A wide character that is not a mark: Han and the like.</summary>
        public bool IsWideLetterAt(int index) => units.IsEastAsianAt(index)
            && units[index].PropertyClass is ID or CJ or H2 or H3 or EB or EM or NS && units[index].Class is ID or NS
            && !IsMark(units[index].CodePoint);

        /// <summary>A letter of a Western script or a digit, ASCII or fullwidth. Symbols of class AI are neither.</summary>
        public bool IsWesternAt(int index) => units.IsDigitAt(index) || units.IsLetterAt(index);

        /// <summary>A letter or narrow symbol of class AL or HL by its own property, not by LB1.</summary>
        public bool IsLetterAt(int index) => (uint)index < (uint)units.Length
            && units[index].Class is AL or HL && units[index].PropertyClass != AI && !units[index].Is(LineBreakTraits.EastAsian);

        /// <summary>A digit, ASCII or fullwidth.</summary>
        public bool IsDigitAt(int index) => (uint)index < (uint)units.Length && units[index].Class == NU;

        /// <summary>The base character, or −1.</summary>
        public int CodePointAt(int index) => (uint)index < (uint)units.Length ? units[index].CodePoint : -1;

        /// <summary>The class, or BK, which ends a paragraph as the edge of the text does.</summary>
        public LineBreakClass ClassAt(int index) => (uint)index < (uint)units.Length ? units[index].Class : BK;

        /// <summary>
        /// Whether a sign joins two parts of three letters, digits or points at least, with a letter in each: Qwen-72B, 8GB+256GB.
        /// </summary>
        public bool JoinsLongParts(int sign) => units.IsLongPart(sign, -1) && units.IsLongPart(sign, 1);

        private bool IsLongPart(int sign, int step)
        {
            const int Least = 3;
            var (letters, length) = (false, 0);
            for (var i = sign + step; units.IsWesternAt(i) || units.CodePointAt(i) == '.'; i += step, length++)
                letters |= units.IsLetterAt(i);
            return letters && length >= Least;
        }

        /// <summary>Forbids a line to start with the unit.</summary>
        public void KeepWithPrevious(int index) => units[index].Traits |= LineBreakTraits.KeepWithPrevious;

        /// <summary>Forbids a line to end with the unit.</summary>
        public void KeepWithNext(int index) => units[index].Traits |= LineBreakTraits.KeepWithNext;
    }

    /// <summary>Marks that share the classes ID and NS with letters.</summary>
    private static bool IsMark(int codePoint) =>
        codePoint is '：' or '；' or '・' or '～' or '／' or '＋' or '‼' or '⁇' or '⁈' or '⁉' or '＝' or '－';
}
