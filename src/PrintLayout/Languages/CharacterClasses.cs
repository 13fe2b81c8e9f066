namespace PrintLayout.Languages;

/// <summary>What a language says of single characters. It keeps no state.</summary>
internal abstract class CharacterClasses
{
    /// <summary>Class of a code point outside any context.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract CharacterClass Of(int codePoint);

    /// <summary>Whether the character is set from the Latin companion: Latin, Greek, Cyrillic and their signs.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool IsWestern(int codePoint);

    /// <summary>Whether the character is a letter or digit of a Western script, which asks for a gap beside Han.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public bool IsWesternLetterOrDigit(int codePoint) =>
        IsWestern(codePoint) && codePoint <= 0xFFFF && char.IsLetterOrDigit((char)codePoint);

    /// <summary>Signs that belong to the number or code beside them, so that the gap stands outside them.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool JoinsWesternRun(int codePoint);

    /// <summary>Fullwidth signs that make one unit with the number beside them, without a gap.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool IsWideUnitSign(int codePoint);

    /// <summary>Solidi and hyphens, beside which nothing opens.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool IsSolidusOrHyphen(int codePoint);

    /// <summary>Combining marks and variation selectors, which the gap looks through.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool IsTransparent(int codePoint);

    /// <summary>Whether a sentence ends with the mark.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool EndsSentence(int codePoint);

    /// <summary>The character that a vertical line shows in place of another; most stay what they are.</summary>
    /// <param name="c">UTF-16 unit.</param>
    public abstract char InVertical(char c);

    /// <summary>Whether a stop takes its whole cell in a vertical line and is never squeezed there.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    public abstract bool IsWholeInVertical(int codePoint);
}
