using PrintLayout.Unicode.Properties;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Unicode.LineBreaking;

/// <summary>Splits text into units: the rules LB1, LB9 and LB10 of UAX #14.</summary>
internal static class LineBreakUnits
{
    private const int DottedCircle = 0x25CC;

    /// <summary>Fills <paramref name="units"/> from the text.</summary>
    /// <param name="text">UTF-16, well-formed or not.</param>
    /// <param name="units">At least as long as the text.</param>
    /// <returns>The number of units.</returns>
    public static int Split(ReadOnlySpan<char> text, Span<LineBreakUnit> units)
    {
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            // Nearly all of a Chinese text; what the tables say of it is one answer.
            if (text[at] is >= UnicodeProperties.FirstIdeograph and <= UnicodeProperties.LastIdeograph)
            {
                units[count++] = new LineBreakUnit
                {
                    Start = at,
                    CodePoint = text[at],
                    PropertyClass = ID,
                    Class = ID,
                    Traits = LineBreakTraits.EastAsian,
                };
                at++;
                continue;
            }

            var codePoint = CodePointAt(text, at, out var length);
            var property = UnicodeProperties.LineBreakOf(codePoint);
            var traits = UnicodeProperties.TraitsOf(codePoint);
            var resolved = LB01(property, traits);
            var joins = resolved is CM or ZWJ;
            if (joins && count > 0 && LB09(units[count - 1].Class))
            {
                units[count - 1].Traits &= ~LineBreakTraits.EndsWithJoiner;
                units[count - 1].Traits |= Joiner(resolved);
            }
            else
            {
                units[count++] = new LineBreakUnit
                {
                    Start = at,
                    CodePoint = codePoint,
                    PropertyClass = property,
                    Class = joins ? LB10() : resolved,
                    Traits = Traits(codePoint, traits) | Joiner(resolved),
                };
            }

            at += length;
        }

        return count;
    }

    /// <summary>LB1: resolves AI, CJ, SA, SG and XX as for an unknown language.</summary>
    private static LineBreakClass LB01(LineBreakClass property, CharacterTraits traits) => property switch
    {
        AI or SG or XX => AL,
        SA => (traits & CharacterTraits.CombiningMark) != 0 ? CM : AL,
        CJ => NS,
        _ => property,
    };

    /// <summary>LB9: whether a mark or joiner becomes part of the unit before it.</summary>
    private static bool LB09(LineBreakClass before) => before is not (BK or CR or LF or NL or SP or ZW);

    /// <summary>LB10: a mark without a base counts as a letter.</summary>
    private static LineBreakClass LB10() => AL;

    private static LineBreakTraits Joiner(LineBreakClass resolved) =>
        resolved == ZWJ ? LineBreakTraits.EndsWithJoiner : LineBreakTraits.None;

    private static LineBreakTraits Traits(int codePoint, CharacterTraits traits)
    {
        const CharacterTraits reserved = CharacterTraits.ExtendedPictographic | CharacterTraits.Unassigned;
        var result = UnicodeProperties.IsEastAsian(codePoint) ? LineBreakTraits.EastAsian : LineBreakTraits.None;
        if (traits != CharacterTraits.None)
        {
            if ((traits & CharacterTraits.InitialQuote) != 0)
                result |= LineBreakTraits.InitialQuote;
            if ((traits & CharacterTraits.FinalQuote) != 0)
                result |= LineBreakTraits.FinalQuote;
            if ((traits & reserved) == reserved)
                result |= LineBreakTraits.ReservedPictograph;
        }

        return codePoint == DottedCircle ? result | LineBreakTraits.DottedCircle : result;
    }

    private static int CodePointAt(ReadOnlySpan<char> text, int at, out int length)
    {
        var first = text[at];
        if (char.IsHighSurrogate(first) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(first, text[at + 1]);
        }

        length = 1;
        return first;
    }
}
