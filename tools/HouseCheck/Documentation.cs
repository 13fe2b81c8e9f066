using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HouseCheck;

/// <summary>Finds public members without a summary.</summary>
internal static class Documentation
{
    /// <summary>The gaps, by file and line.</summary>
    public static IEnumerable<string> Gaps(SourceTree sources) => sources.Files
        .Where(file => !SourceTree.IsGenerated(file.FilePath)
            && !file.FilePath.StartsWith("src/PrintLayout.Cli/", StringComparison.Ordinal))
        .SelectMany(file => file.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(member => IsSeen(member) && !HasComment(member))
            .Select(member => string.Create(
                CultureInfo.InvariantCulture, $"{file.FilePath}:{member.GetLocation().GetLineSpan().StartLinePosition.Line + 1}")));

    private static bool IsSeen(MemberDeclarationSyntax member) => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)
        && !member.Modifiers.Any(SyntaxKind.OverrideKeyword)
        && member.AncestorsAndSelf()
            .OfType<MemberDeclarationSyntax>().Where(one => one is not BaseNamespaceDeclarationSyntax).All(IsPublic);

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || member is EnumMemberDeclarationSyntax
        || (member.Parent is InterfaceDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.PrivateKeyword));

    private static bool HasComment(MemberDeclarationSyntax member) => member.GetLeadingTrivia()
        .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
            || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));
}
