using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HouseCheck;

/// <summary>Counts the house.</summary>
internal static class Counts
{
    private const int MostFilesInAFolder = 25;
    private const int LongestLine = 140;
    private const int LongestFile = 400;
    private const int LongestMethod = 80;

    /// <summary>All counts.</summary>
    public static ImmutableArray<Count> Of(SourceTree sources)
    {
        var types = sources.Files.SelectMany(file => TypesOf(file).Select(type => (File: file, Type: type))).ToList();
        var lengths = types.SelectMany(type => type.Type.DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Select(Lines).Order().ToList();
        var builder = ImmutableArray.CreateBuilder<Count>();
        builder.Add(Count.Only("files of src", sources.Files.Length));
        builder.Add(Count.Only("types", types.Count));
        builder.Add(Count.Only("median lines of a method", lengths[lengths.Count / 2]));
        foreach (var assembly in types.Where(type => IsPublic(type.Type)).GroupBy(type => type.File.FilePath.Split('/')[1]))
            builder.Add(Count.Only($"public types, {assembly.Key}", assembly.Count()));
        builder.Add(Count.None("circles between namespaces", NamespaceGraph.Circles(sources)));
        builder.Add(Count.None("folders over 25 files", CrowdedFolders(sources)));
        builder.Add(Count.None("guests in another type's file", Guests(types)));
        builder.Add(Count.None("lines over 140", LongLines(sources)));
        builder.Add(Count.None("files over 400 lines",
            sources.Files.Where(IsOurs).Where(file => file.GetText().Lines.Count > LongestFile).Select(file => file.FilePath)));
        builder.Add(Count.None("methods over 80 lines", LongMethods(sources)));
        builder.Add(Count.None("undocumented public members", Documentation.Gaps(sources)));
        return builder.ToImmutable();
    }

    private static bool IsOurs(SyntaxTree file) => !SourceTree.IsGenerated(file.FilePath);

    private static IEnumerable<MemberDeclarationSyntax> TypesOf(SyntaxTree file) => file.GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>().Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static bool IsPublic(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static int Lines(SyntaxNode node)
    {
        var place = node.GetLocation().GetLineSpan();
        return place.EndLinePosition.Line - place.StartLinePosition.Line + 1;
    }

    private static IEnumerable<string> CrowdedFolders(SourceTree sources) => sources.Files
        .GroupBy(file => Path.GetDirectoryName(file.FilePath)!).Where(folder => folder.Count() > MostFilesInAFolder)
        .Select(folder => string.Create(CultureInfo.InvariantCulture, $"{folder.Key}: {folder.Count()}"));

    /// <summary>Types in the file of another type. File-local helpers and the members of a closed family may share.</summary>
    private static IEnumerable<string> Guests(List<(SyntaxTree File, MemberDeclarationSyntax Type)> types) => types
        .Where(type => !type.Type.Modifiers.Any(SyntaxKind.FileKeyword) && NameOf(type.Type) != Owner(type.File)
            && !IsOfFamily(type.Type, Owner(type.File)))
        .Select(type => $"{type.File.FilePath}: {NameOf(type.Type)}");

    private static string Owner(SyntaxTree file) => Path.GetFileName(file.FilePath).Split('.')[0];

    private static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declared => declared.Identifier.Text,
        DelegateDeclarationSyntax declared => declared.Identifier.Text,
        _ => string.Empty,
    };

    private static bool IsOfFamily(MemberDeclarationSyntax type, string owner) =>
        type is BaseTypeDeclarationSyntax { BaseList.Types: var bases }
            && bases.Any(one => one.Type.ToString() == owner);

    private static IEnumerable<string> LongLines(SourceTree sources)
    {
        var others = sources.Others.Where(path => !SourceTree.IsGenerated(path))
            .Select(path => (path, File.ReadAllLines(Path.Combine(sources.Root, path))));
        var own = sources.Files.Where(IsOurs)
            .Select(file => (file.FilePath, file.GetText().Lines.Select(line => line.ToString()).ToArray()));
        foreach (var (path, lines) in own.Concat(others))
        {
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length > LongestLine)
                    yield return string.Create(CultureInfo.InvariantCulture, $"{path}:{i + 1}: {lines[i].Length}");
            }
        }
    }

    private static IEnumerable<string> LongMethods(SourceTree sources) => sources.Files.Where(IsOurs)
        .SelectMany(file => file.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            .Where(method => Lines(method) > LongestMethod)
            .Select(method => string.Create(
                CultureInfo.InvariantCulture, $"{file.FilePath}:{method.GetLocation().GetLineSpan().StartLinePosition.Line + 1}")));
}
