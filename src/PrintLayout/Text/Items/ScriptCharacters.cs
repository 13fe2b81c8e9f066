using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>The characters of Unicode for sub- and superscripts, and the plain ones that they stand for (composition.md C16.8).</summary>
internal static class ScriptCharacters
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ";
    private const string RaisedPlain = "0123456789+−=()in";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ";
    private const string LoweredPlain = "0123456789+−=()aeoxəhklmnpst";

    /// <summary>Where a character stands by itself.</summary>
    /// <param name="c">UTF-16 unit.</param>
    public static ScriptPosition PositionOf(char c) => c switch
    {
        '²' or '³' or '¹' or (>= '\u2070' and <= '\u207F') => Raised.Contains(c) ? ScriptPosition.Superscript : ScriptPosition.None,
        >= '\u2080' and <= '\u209C' => Lowered.Contains(c) ? ScriptPosition.Subscript : ScriptPosition.None,
        _ => ScriptPosition.None,
    };

    /// <summary>The plain character that a small one stands for; any other as it is.</summary>
    /// <param name="c">UTF-16 unit.</param>
    public static char PlainOf(char c) => PositionOf(c) switch
    {
        ScriptPosition.Superscript => RaisedPlain[Raised.IndexOf(c)],
        ScriptPosition.Subscript => LoweredPlain[Lowered.IndexOf(c)],
        ScriptPosition.None => c,
    };

    /// <summary>The small character that stands for a plain one, or U+0000 when there is none.</summary>
    /// <param name="c">UTF-16 unit.</param>
    /// <param name="position">Where it is to stand.</param>
    public static char SmallOf(char c, ScriptPosition position)
    {
        var (small, plain) = position == ScriptPosition.Superscript ? (Raised, RaisedPlain) : (Lowered, LoweredPlain);
        var at = plain.IndexOf(c is '-' ? '−' : c);
        return at < 0 ? '\0' : small[at];
    }
}
