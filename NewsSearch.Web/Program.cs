using MudBlazor.Services;
using NewsSearch.Web.Components.Shell;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents();
builder.Services.AddMudServices();
builder.Services.AddSingleton<AssetFiles>();
builder.Services.Configure<ReadingRoomOptions>(builder.Configuration.GetSection(ReadingRoomOptions.Section));
var app = builder.Build();
app.UseStatusCodePagesWithReExecute("/not-found");
app.UseStaticFiles();
app.MapStaticAssets();
app.MapRazorComponents<App>().DisableAntiforgery();
app.Run();
