namespace PrintLayout.Punctuation.Characters;

/// <summary>
/// Replaces characters of a text by those that its author intended, unit for unit. Full-width letters and digits become ASCII.
/// Cyrillic or Greek look-alikes inside a Latin word become Latin. Between Western characters － becomes a hyphen, and the marks of
/// times and decimals become ASCII. Edits of such characters then leave the contexts of other rules unchanged.
/// </summary>
internal static class IntendedCharacters
{
    private const string Forms = "АВСЕНІЈКМОРЅТХаеіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Meant = "ABCEHIJKMOPSTXaeijopcyxABEZHIKMNOPTYXo";

    /// <summary>The intended text, of the same length.</summary>
    public static string Read(string text)
    {
        var units = text.ToCharArray();
        for (var i = 0; i < units.Length; i++) units[i] = CharacterKinds.Fold(units[i]);
        for (var i = 0; i < units.Length; i++)
        {
            if (IsAlphabetic(units[i])) i = Word(units, i);
            else if (units[i] == 'ʼ' && i > 0 && i + 1 < units.Length && char.IsAsciiLetter(units[i - 1]) && IsAlphabetic(units[i + 1]))
                units[i] = '\'';
        }

        for (var i = 1; i + 1 < units.Length; i++)
        {
            var isInNumber = char.IsAsciiDigit(units[i - 1]) && char.IsAsciiDigit(units[i + 1]);
            if (units[i] == '：' && isInNumber) units[i] = ':';
            else if (units[i] == '．' && isInNumber) units[i] = '.';
            else if (units[i] == '－' && char.IsAsciiLetterOrDigit(units[i - 1]) && char.IsAsciiLetterOrDigit(units[i + 1])) units[i] = '-';
        }

        return new string(units);
    }

    /// <summary>Whether a letter is Greek.</summary>
    public static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF';

    /// <summary>
    /// Turns a word into Latin when it has a Latin letter and otherwise only look-alikes. Returns the last index of the word.
    /// </summary>
    private static int Word(char[] units, int start)
    {
        var end = start;
        var (latin, foreign) = (0, 0);
        for (; end < units.Length && IsAlphabetic(units[end]); end++)
        {
            if (char.IsAsciiLetter(units[end])) latin++;
            else if (!Forms.Contains(units[end], StringComparison.Ordinal)) foreign++;
        }

        if (latin > 0 && foreign == 0)
        {
            for (var i = start; i < end; i++)
            {
                if (Forms.IndexOf(units[i], StringComparison.Ordinal) is >= 0 and var form) units[i] = Meant[form];
            }
        }

        return end - 1;
    }

    private static bool IsAlphabetic(char c) => char.IsAsciiLetter(c) || c is >= '\u0370' and <= '\u052F';
}
