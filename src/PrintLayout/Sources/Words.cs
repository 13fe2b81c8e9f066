using System.Text;

namespace PrintLayout.Sources;

/// <summary>Words of the input inside messages.</summary>
internal static class Words
{
    private const int Longest = 40;

    /// <summary>The input cut to a length that a message can bear, on one line.</summary>
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
