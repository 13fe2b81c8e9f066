using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PrintLayout.Import;

/// <summary>
/// Writes YAML scalars: plain where YAML reads them back unchanged, otherwise in double quotation marks (YAML 1.2.2, 7.3).
/// </summary>
internal static partial class YamlText
{
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:");

    /// <summary>Writes a scalar.</summary>
    /// <param name="value">Its value without line breaks. Control characters become spaces.</param>
    /// <param name="inFlow">Whether it stands inside a flow list or flow mapping, between brackets or braces.</param>
    /// <returns>The scalar as YAML.</returns>
    public static string Scalar(string value, bool inFlow = false)
    {
        var plain = value.Length > 0
            && !"-?:,[]{}#&*!|>'\"%@` ~=".Contains(value[0], StringComparison.Ordinal)
            && value[^1] is not (':' or ' ')
            && !value.Contains(": ", StringComparison.Ordinal)
            && !value.Contains(" #", StringComparison.Ordinal)
            && !(inFlow && value.AsSpan().ContainsAny(FlowMarks))
            && !value.Any(char.IsControl)
            && !Special().IsMatch(value);
        if (plain) return value;
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c)) quoted.Append(' ');
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(
        @"^(?:true|false|null|yes|no|on|off|[-+.]?[0-9][0-9_.,:eExXoO+-]*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
