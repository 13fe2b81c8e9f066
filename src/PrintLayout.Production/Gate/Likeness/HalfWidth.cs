namespace PrintLayout.Production.Gate.Likeness;

/// <summary>Full-width letters, digits and marks (U+FF01 to U+FF5E) as those of ASCII, and the ideographic space as a space.</summary>
internal static class HalfWidth
{
    private const int Distance = 0xFEE0;

    /// <summary>The text with as many characters.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => string.Create(text.Length, text, static (made, from) =>
    {
        for (var i = 0; i < made.Length; i++)
            made[i] = from[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - Distance),
                '\u3000' => ' ',
                var other => other,
            };
    });
}
