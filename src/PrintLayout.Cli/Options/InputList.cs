using System.Collections.Immutable;

namespace PrintLayout.Cli.Options;

/// <summary>
/// The inputs of a call; <c>-</c> stands for a list on standard input, one a line or parted by NUL (<c>find -print0</c>).
/// </summary>
internal static class InputList
{
    /// <summary>The inputs with such a list in the place of its <c>-</c>; empty lines are passed over.</summary>
    public static ImmutableArray<string> Expand(IEnumerable<string> inputs, TextReader list)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        foreach (var input in inputs)
        {
            if (input != "-")
            {
                all.Add(input);
                continue;
            }

            var text = list.ReadToEnd().TrimStart('\uFEFF');
            all.AddRange(text.Split(text.Contains('\0', StringComparison.Ordinal) ? '\0' : '\n').Select(line => line.TrimEnd('\r'))
                .Where(line => line.Length > 0));
        }

        return all.ToImmutable();
    }
}
