using System.Text;

namespace PrintLayout.Tests.Makeup;

/// <summary>Makes stories in files longer or shorter.</summary>
internal static class StoryStretch
{
    /// <summary>Stretches all stories of a folder.</summary>
    public static void All(string folder, int perMille)
    {
        foreach (var file in Directory.GetFiles(folder, "*.md")) One(file, perMille);
    }

    /// <summary>Stretches a story: paragraphs of its own are set again, or its last ones go.</summary>
    public static void One(string file, int perMille)
    {
        var parts = File.ReadAllText(file).Split("---\n", 3);
        var blocks = parts[2].Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Trim('\n')).ToList();
        var wanted = blocks.Sum(Length) * perMille / 1000;
        var (text, written) = (new StringBuilder(), 0);
        var plain = blocks.Where(block => Length(block) > 0 && !block.Contains('*', StringComparison.Ordinal)).ToList();
        for (var i = 0; written < wanted; i++)
        {
            var block = i < blocks.Count ? blocks[i] : plain[i % plain.Count];
            // A crosshead at the end would have no text.
            if (Length(block) == 0 && wanted - written < 60) break;
            var left = wanted - written;
            text.Append('\n').Append(Length(block) <= left ? block : block[..Math.Max(12, left)].TrimEnd('，', '“', '（') + "。").Append('\n');
            written += Length(block);
        }

        File.WriteAllText(file, $"---\n{parts[1]}---\n{text}");
    }

    private static int Length(string block) => block.StartsWith('#') ? 0 : block.Length;
}
