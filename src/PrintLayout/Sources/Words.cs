using System.Text;

namespace PrintLayout.Sources;

/// <summary>Quotes words of the input in messages.</summary>
internal static class Words
{
    private const int Longest = 40;

    /// <summary>The input on one line, cut to 40 characters so that a message stays readable.</summary>
    public static string Short(string input)
    {
        var result = new StringBuilder();
        var count = 0;
        foreach (var rune in input.EnumerateRunes())
        {
            if (++count > Longest) return result.Append('…').ToString();
            result.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return result.ToString();
    }
}
