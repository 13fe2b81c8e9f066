using System.Collections.Immutable;

namespace PrintLayout.Text;

internal static class ParagraphBreaks
{
    public static ImmutableArray<bool> After(string text, ImmutableArray<Cluster> clusters)
    {
        var result = ImmutableArray.CreateBuilder<bool>(clusters.Length);
        for (var i = 0; i < clusters.Length; i++)
        {
            if (i + 1 == clusters.Length) { result.Add(true); continue; }
            var a = clusters[i]; var b = clusters[i + 1];
            var typed = b.TextStart > a.TextStart + a.TextLength;
            var no = CharacterClasses.ClingsLeft(b.Class) || b.Class is CharacterClass.Connector or CharacterClass.Interpunct || a.Class == CharacterClass.Opener
                || (a.Class == CharacterClass.Western && b.Class == CharacterClass.Western && !typed)
                || (a.Class == CharacterClass.Ellipsis && b.Class == CharacterClass.Ellipsis)
                || text[b.TextStart] == '+' || a.Class == CharacterClass.Interpunct;
            result.Add(!no);
        }
        return result.ToImmutable();
    }
}
